-- A fact: what somebody made of a claim, and how often they looked before. Added once, never edited.
create table drill_claim (
  commune text not null,
  id uuid not null,
  person uuid not null,
  claim text not null,
  holds boolean not null,
  judgement text not null,
  sureness text not null,
  looks bigint not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index drill_claim_by_person on drill_claim (commune, person);
