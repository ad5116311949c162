-- Which rules spoke against a line of paper when its case was opened: codes and figures, put into each reader's words when read.
alter table conflict_case
  add column reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array'),
  add check (kind = 'RULES' or reasons = '[]');
