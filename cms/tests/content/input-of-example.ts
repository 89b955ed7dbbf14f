import type { FigureTable, PublishedDocument, Survey } from 'shared-types/content'

/** What an editor would have entered to get this public document: its fields by attribute name, relations by documentId. */
export function inputOfExample(document: PublishedDocument): Record<string, unknown> {
  const texts = (values: string[]) => values.map((text) => ({ text }))
  switch (document.type) {
    case 'article': {
      const { coverFileId, galleryFileIds, attachmentFileIds, spokespersonId, legalDocumentId, ...rest } = own(document)
      return {
        ...rest,
        cover: coverFileId,
        gallery: galleryFileIds,
        attachments: attachmentFileIds,
        spokesperson: spokespersonId,
        legalDocument: legalDocumentId,
      }
    }
    case 'legalDocument': {
      const { issuerUnitId, fileIds, replacesIds, amendsIds, basedOnIds, body, ...rest } = own(document)
      return {
        ...rest,
        bodyFullText: body,
        issuer: issuerUnitId,
        files: fileIds,
        replaces: replacesIds,
        amends: amendsIds,
        basedOn: basedOnIds,
      }
    }
    case 'draftForComment': {
      const { leadUnitId, receivingUnitId, draftFileId, explanatoryFileIds, resultingDocumentId, body, ...rest } =
        own(document)
      return {
        ...rest,
        bodyFullText: body,
        leadUnit: leadUnitId,
        receivingUnit: receivingUnitId,
        draftFile: draftFileId,
        explanatoryFiles: explanatoryFileIds,
        resultingDocument: resultingDocumentId,
      }
    }
    case 'publicService': {
      const { fieldTopicId, responsibleUnitId, ...rest } = own(document)
      const { steps, dossier, legalBasisIds, ...procedure } = document.procedure
      const forms = document.forms.map(({ fileId, ...form }) => ({ ...form, file: fileId }))
      return {
        ...rest,
        field: fieldTopicId,
        responsibleUnit: responsibleUnitId,
        procedure: { ...procedure, steps: texts(steps), dossier: texts(dossier), legalBasis: legalBasisIds },
        forms,
      }
    }
    case 'page': {
      const { fileIds, ...rest } = own(document)
      return { ...rest, files: fileIds }
    }
    case 'person': {
      const { unitId, portraitFileId, ...rest } = own(document)
      return { ...rest, unit: unitId, portrait: portraitFileId }
    }
    case 'leaderScheduleEvent': {
      const { personIds, hostUnitId, ...rest } = own(document)
      return { ...rest, people: personIds, hostUnit: hostUnitId }
    }
    case 'question': {
      const { title, content, answer, answerFileId, answeredByUnitId, ...rest } = own(document)
      return {
        ...rest,
        publicTitle: title,
        publicContent: content,
        answerBody: answer,
        answerFile: answerFileId,
        answeredByUnit: answeredByUnitId,
      }
    }
    case 'survey': {
      const { audience, questions, results, resultArticleId, ...rest } = own(document)
      return {
        ...rest,
        audience: audience.map((group) => ({ group })),
        questions: questions.map((question) => ({ ...question, options: texts(question.options) })),
        results: results && { ...results, tallies: results.tallies.flatMap(linesOfTally) },
        resultArticle: resultArticleId,
      }
    }
    case 'mediaAlbum': {
      const { coverFileId, items, ...rest } = own(document)
      const entered = items.map(({ fileId, subtitlesFileId, ...item }) => ({
        ...item,
        file: fileId,
        subtitles: subtitlesFileId,
      }))
      return { ...rest, cover: coverFileId, items: entered }
    }
    case 'notice': {
      const { affectedHosts, ...rest } = own(document)
      return { ...rest, affectedHosts: affectedHosts.map((host) => ({ host })) }
    }
    case 'dataset': {
      const { figures, dataFileIds, reportFileId, ...rest } = own(document)
      return {
        ...rest,
        figures: figures.map(({ table, ...figure }) => ({ ...figure, table: linesOfTable(table) })),
        dataFiles: dataFileIds,
        reportFile: reportFileId,
      }
    }
    case 'project': {
      const { ownerUnitId, fileIds, budget, ...rest } = own(document)
      return { ...rest, owner: ownerUnitId, files: fileIds, budget: budget === null ? null : String(budget) }
    }
    case 'channel': {
      const { type: _, parentId, subPortalId, ...rest } = document
      return { ...rest, parent: parentId, subPortal: subPortalId }
    }
    case 'topic': {
      const { type: _, ...rest } = document
      return rest
    }
    case 'unit': {
      const { type: _, parentId, ...rest } = document
      return { ...rest, parent: parentId }
    }
    case 'subPortal': {
      const { type: _, unitId, status, coversUnitIds, aliasDomains, emblemFileId, locales, ...rest } = document
      return {
        ...rest,
        unit: unitId,
        emblem: emblemFileId,
        stage: status,
        coversUnits: coversUnitIds,
        aliasDomains: aliasDomains.map((host) => ({ host })),
        withEnglish: locales.includes('en'),
      }
    }
    case 'portal': {
      const { type: _, managingUnitId, attribution, emblemFileId, locales, ...rest } = document
      const { mapFileId, ...contact } = document.contact
      return {
        ...rest,
        contact: { ...contact, map: mapFileId },
        emblem: emblemFileId,
        managingUnit: managingUnitId,
        attribution: texts(attribution),
        withEnglish: locales.includes('en'),
      }
    }
    case 'file':
      throw new Error('A file is uploaded, not written.')
  }
}

type Reviewed = Extract<PublishedDocument, { origin: unknown }>

/** A reviewed document's fields but those the review adds, with the shared ones under their attribute names. */
function own<Document extends Reviewed>(document: Document) {
  const {
    type: _,
    locale: _locale,
    formerSlugs: _formerSlugs,
    firstPublishedAt: _first,
    lastPublishedAt: _last,
    origin,
    subPortalId,
    channelId,
    topicIds,
    owningUnitId,
    ...rest
  } = document
  return { ...rest, ...origin, subPortal: subPortalId, channel: channelId, topics: topicIds, owningUnit: owningUnitId }
}

/** Results are entered one line an option. */
function linesOfTally({ questionKey, group, counts }: NonNullable<Survey['results']>['tallies'][number]) {
  return counts.map((count) => ({ questionKey, group, ...count }))
}

/** Figures are pasted as a spreadsheet copies them. */
function linesOfTable({ labelColumn, columns, rows }: FigureTable): string {
  const cell = (value: number | null) => (value === null ? '-' : String(value).replace('.', ','))
  return [[labelColumn, ...columns], ...rows.map(({ label, values }) => [label, ...values.map(cell)])]
    .map((cells) => cells.join('\t'))
    .join('\n')
}
