/**
 * Indexes of the review cases, beside Strapi's own. Safe to run at every start. Nearly every case of an old portal is
 * published: what is open, due, sealed or failed is little, and has an index of its own.
 *
 * Cases from before `state_since` was kept get the moment they were last written.
 */
export const caseIndexes = `
create index if not exists review_cases_open on review_cases (state, state_since)
  where state not in ('published', 'withdrawn', 'archived');
create index if not exists review_cases_unit on review_cases (owning_unit_id, state);
create index if not exists review_cases_writers on review_cases using gin (writer_ids jsonb_path_ops);
create index if not exists review_cases_submitter on review_cases (submitted_by_id, state);
create index if not exists review_cases_due on review_cases (next_due_at) where next_due_at is not null;
create index if not exists review_cases_scheduled on review_cases (scheduled_for) where scheduled_for is not null;
create index if not exists review_cases_live_until on review_cases (live_until) where live_until is not null;
create index if not exists review_cases_deferred on review_cases (defer_until) where defer_until is not null;
create index if not exists review_cases_question on review_cases (question_due_at) where question_due_at is not null;
create index if not exists review_cases_sealed on review_cases (type) where sealed;
create index if not exists review_cases_failed on review_cases (outcome_at) where outcome_state = 'failed';
update review_cases set state_since = updated_at where state_since is null;
`
