-- What a group writes from and what it writes: facts, added once and never edited. A later wording of a brief, a later
-- version of a product stand beside the earlier ones.
create table studio_brief (
  commune text not null,
  id uuid not null,
  hamlet uuid not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_brief_by_hamlet on studio_brief (commune, hamlet);

create table studio_brief_wording (
  commune text not null,
  id uuid not null,
  brief uuid not null,
  title text not null,
  audience text not null,
  purpose text not null,
  action text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_brief_wording_by_brief on studio_brief_wording (commune, brief);

create table studio_fact (
  commune text not null,
  id uuid not null,
  brief uuid not null,
  words text not null,
  source text not null,
  source_place text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_fact_by_brief on studio_fact (commune, brief);

create table studio_fact_withdrawn (
  commune text not null,
  fact uuid not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, fact)
);

create table studio_product (
  commune text not null,
  id uuid not null,
  hamlet uuid not null,
  brief uuid not null,
  kind text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_product_by_hamlet on studio_product (commune, hamlet);

-- number: counted by the machine that took the version, so that two saves upon the same version cannot both stand.
create table studio_version (
  commune text not null,
  id uuid not null,
  product uuid not null,
  number bigint not null,
  words text not null,
  layout text not null,
  made_with text not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create unique index studio_version_by_product on studio_version (commune, product, origin, number);
