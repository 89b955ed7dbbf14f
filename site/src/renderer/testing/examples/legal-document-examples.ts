import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { facts, file, legalCard, longTitle } from '../example-cards.ts'
import { exampleChrome } from '../example-chrome.ts'
import { exampleLaw } from '../example-text.ts'
import { examplePage } from './example-page.ts'

const law = exampleLaw(60)
const noRelations = { replaces: [], replacedBy: [], amends: [], amendedBy: [], basedOn: [], guides: [] }

/** A long law with relations, and a document without its text. */
export const legalDocumentExamples: PlannedPage[] = [
  examplePage('/van-ban/van-ban-0/', {
    kind: 'legalDocument',
    chrome: exampleChrome({ path: '/van-ban/van-ban-0/' }),
    facts,
    number: '2025/QĐ-BNV',
    title: longTitle,
    docForm: 'decision',
    docClass: 'administrative',
    effect: 'partlyExpired',
    issuer: { name: 'Bộ Nội vụ', path: null },
    issuerLevel: 'central',
    signer: 'Bộ trưởng Lê Vĩnh Tân',
    issuedOn: '2018-08-28',
    effectiveOn: '2018-08-28',
    expiredOn: null,
    abstract: 'Ban hành Quy chế hoạt động của Cổng thông tin điện tử Bộ Nội vụ.',
    gazetteRef: null,
    externalUrl: 'https://vbpl.vn/bonoivu/1',
    contents: law.contents,
    body: law.body,
    relations: {
      ...noRelations,
      replaces: [legalCard(3)],
      amendedBy: [legalCard(1)],
      basedOn: [legalCard(4), legalCard(5)],
    },
    comparisons: [
      { number: legalCard(3).number, docForm: legalCard(3).docForm, path: '/van-ban/van-ban-0/so-sanh/van-ban-3/' },
    ],
    files: [file],
    drafts: [{ title: 'Dự thảo Quy chế', path: '/du-thao/du-thao-1/' }],
  }),
  examplePage('/van-ban/khong-toan-van/', {
    kind: 'legalDocument',
    chrome: exampleChrome({ path: '/van-ban/khong-toan-van/' }),
    facts,
    number: '15/2026/TT-BNV',
    title: 'Hướng dẫn chế độ báo cáo',
    docForm: 'circular',
    docClass: 'normative',
    effect: 'notYet',
    issuer: null,
    issuerLevel: null,
    signer: null,
    issuedOn: '2026-01-05',
    effectiveOn: '2027-02-01',
    expiredOn: null,
    abstract: '',
    gazetteRef: '12 + 13',
    externalUrl: 'javascript:alert(1)',
    contents: [],
    body: [],
    relations: noRelations,
    comparisons: [],
    files: [file],
    drafts: [],
  }),
]
