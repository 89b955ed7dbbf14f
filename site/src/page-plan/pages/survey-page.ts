import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { splitKey } from '../parts/split-key.ts'
import { surveyAnswers } from '../parts/survey-answers.ts'
import type { SurveyProps } from '../props/survey-props.ts'
import { titleLink } from '../questions/title-link.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/khao-sat/<slug>/`: a survey; its results are shown once it has closed and they are published (CCHC-4.6d). */
export const surveyPage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `survey ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const survey = read.document('survey', documentId, locale)
      if (!survey) return null
      const chrome = chromeOf(read, {
        portalId: portalIdOf(survey),
        locale,
        editions: ownEditions(read, survey),
        title: survey.title,
        description: survey.intro,
        above: [{ kind: 'section', section: 'surveys', path: sectionPath('surveys', locale) }],
      })
      if (!chrome) return null
      const phase = read.phase(survey)
      const results = phase === 'closed' && survey.showResults ? survey.results : null
      const article = survey.resultArticleId ? read.ask(titleLink(`article:${survey.resultArticleId}:${locale}`)) : null
      const props: SurveyProps = {
        kind: 'survey',
        chrome,
        facts: documentFacts(read, survey, chrome),
        title: survey.title,
        intro: survey.intro,
        surveyKind: survey.kind,
        audience: survey.audience,
        phase,
        opensAt: survey.opensAt,
        closesAt: survey.closesAt,
        daysLeft: phase === 'open' ? read.daysLeft(survey) : null,
        questions: survey.questions.map((question) => ({
          text: question.text,
          kind: question.kind,
          options: question.options,
          required: question.required,
          answers: surveyAnswers({ results }, question),
        })),
        results: results && { respondents: results.respondents, note: results.note },
        resultArticle: article && phase === 'closed' ? { title: article.title, path: article.path } : null,
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
