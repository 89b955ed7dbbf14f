import type { Statement } from '../../page-plan/props/parts/place.ts'
import type { StatementText } from './statement-text.ts'

/** What a portal says of itself in English where its editors wrote nothing of their own. */
export const statementsEn: Record<Statement, StatementText> = {
  privacy: {
    title: 'Privacy',
    lead: ({ portal }) =>
      `${portal} keeps only what it needs to serve you. This page says what that is, what it is for, and what you may ask of us.`,
    parts: () => [
      {
        heading: 'When you read this site',
        text: [
          'Reading news and documents or looking up a procedure needs no account and no details about you.',
          'The site sets no cookies, uses nobody else’s tracking, and loads no pictures, fonts or programs from any other server.',
          'Like every server, ours may keep a technical log for a short while to stay safe and to find faults. It is not used to tell who reads.',
        ],
      },
      {
        heading: 'What stays on your device',
        text: [
          'Text size, contrast, language and the channels you follow are kept only in the browser on your device and sent nowhere. Clearing this site’s data in your browser removes them.',
          'Search results are put together on your own device; the words you type are sent to nobody else.',
        ],
      },
      {
        heading: 'When you send us something',
        text: [
          'If you send a comment, a question or a contribution, we use your name and how to reach you to answer you and deal with the matter, and for nothing else.',
          'Only those who deal with it see them. Personal details are not published with an answer; where the names of those who comment are shown, that page says so first.',
        ],
      },
      {
        heading: 'What you may ask',
        text: [],
        list: [
          'To know what we keep about you.',
          'To have it corrected where it is wrong.',
          'To have it deleted where it is no longer needed.',
        ],
      },
      {
        heading: 'When you go elsewhere',
        text: ['This site links to those of other bodies. There, their own privacy rules apply.'],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: ({ portal }) =>
      `${portal} is made for everyone: people who see or hear little or move with difficulty, people with an old telephone or a slow connection.`,
    parts: () => [
      {
        heading: 'What is met',
        text: [
          'The templates follow the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. A program looks at every template in five ways of showing it: light, dark, high contrast, text at twice its size, and a screen 320 pixels wide.',
        ],
        list: [
          'Every page can be used by keyboard alone; the first key leads straight to the main content.',
          'Text at twice its size, or a narrow screen, needs no scrolling sideways.',
          'Text size and high contrast can be chosen under “Display”.',
          'Pictures have a text; diagrams and charts have a list or a table beside them.',
          'Everything can be read without JavaScript; only the search needs it.',
          'Pages print clearly, in black and white too.',
        ],
      },
      {
        heading: 'What is not met yet',
        text: ['A program cannot stand in for real users. No independent body has assessed this site yet.'],
        list: [
          'Some older files are only pictures of a document, which screen readers cannot read.',
          'Files from other bodies may lack texts for pictures or headings in tables.',
        ],
      },
      {
        heading: 'If something is hard to use',
        text: [
          'Call or write to us as shown below: tell us the page’s address and what you could not do. If you need something in another form, we will find a way to send it to you.',
        ],
      },
    ],
  },
  integration: {
    title: 'Integration guide',
    lead: ({ portal }) =>
      `What ${portal} publishes can be read by machines, without registration and without a key. All addresses below are permanent.`,
    parts: ({ origin }) => [
      {
        heading: 'Following what is new',
        text: [
          'News of the whole portal come as RSS 2.0 and Atom 1.0; each channel has feeds of its own, listed at the end of this page.',
        ],
        addresses: [`${origin}/en/rss.xml`, `${origin}/en/atom.xml`],
      },
      {
        heading: 'The data of each page',
        text: [
          'Each article, legal document, draft, public service, standing page and leader’s page has its data as JSON beside it: leave out the slash at the end of the address and add “.json”. It holds the whole content, whole addresses of files, the language, translations, and how to name the source.',
        ],
        addresses: [`${origin}/en/van-ban/name-of-document/`, `${origin}/en/van-ban/name-of-document.json`],
      },
      {
        heading: 'Data inside the page',
        text: [
          'Pages describe themselves in the words of schema.org as JSON-LD: the body, legal documents with their relations, public services, news and the trail of the page.',
        ],
      },
      {
        heading: 'A list of every page',
        text: [
          'The sitemap for machines lists every page with its last change and its other languages, by the month it was first published.',
        ],
        addresses: [`${origin}/sitemap-index.xml`, `${origin}/robots.txt`],
      },
      {
        heading: 'Search',
        text: [
          'Lead readers to the search page with words already filled in by the parameter q, with or without Vietnamese marks.',
        ],
        addresses: [`${origin}/en/tim-kiem/?q=administrative reform`],
      },
    ],
  },
}
