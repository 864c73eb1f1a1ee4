-- How a version goes from its group to the gallery: facts, added once and never edited. Where a product stands is
-- computed from them.
--
-- overridden: what stood in the way of a release and was overridden, a line each; empty otherwise.
-- checked_by: the unit a release names because AI took part; empty otherwise.
create table studio_step (
  commune text not null,
  id uuid not null,
  product uuid not null,
  version uuid not null,
  deed text not null,
  reason text not null,
  overridden text not null,
  checked_by text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_step_by_product on studio_step (commune, product);

create table studio_review (
  commune text not null,
  id uuid not null,
  product uuid not null,
  version uuid not null,
  words text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_review_by_product on studio_review (commune, product);

create table studio_review_level (
  commune text not null,
  review uuid not null,
  criterion text not null,
  level bigint not null,
  primary key (commune, review, criterion)
);

-- hamlet: of whoever wrote it; empty for staff. Personal data is masked before it comes here.
create table studio_comment (
  commune text not null,
  id uuid not null,
  product uuid not null,
  version uuid not null,
  hamlet text not null,
  words text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_comment_by_product on studio_comment (commune, product);

create table studio_comment_hidden (
  commune text not null,
  comment uuid not null,
  reason text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, comment)
);

-- id: of the form that was sent; it holds an answer to each of several questions.
create table studio_release_answer (
  commune text not null,
  id uuid not null,
  product uuid not null,
  version uuid not null,
  question text not null,
  answer text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id, question)
);
create index studio_release_answer_by_version on studio_release_answer (commune, version);
