-- The rights ledger: what a product shows or lets hear, where it comes from, who agreed. Facts: what is said of a thing
-- (a picture, a voice) later stands beside what was said before, and the latest counts; `gone` says it is no longer used.
create table studio_right (
  commune text not null,
  id uuid not null,
  thing uuid not null,
  product uuid not null,
  kind text not null,
  hash text,
  what text not null,
  source text not null,
  source_place text not null,
  licence text not null,
  tool text not null,
  prompt text not null,
  persons text not null,
  agreed_by text not null,
  agreed_on text,
  note text not null,
  gone boolean not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_right_by_product on studio_right (commune, product);
create index studio_right_by_hash on studio_right (commune, hash);
