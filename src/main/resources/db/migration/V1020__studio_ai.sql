-- Which AI service a commune asks, and how much. Keys are not here: they stand in a file of the data directory.
-- `asked` counts reservations, so that two asks at once are counted one after the other.
create table studio_ai_settings (
  commune text not null,
  kind text not null,
  address text not null,
  model text not null,
  patience bigint not null,
  asks_person bigint not null,
  asks_group bigint not null,
  tokens_person bigint not null,
  tokens_group bigint not null,
  price_in bigint not null,
  price_out bigint not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune)
);
create table studio_ai_asked (
  commune text not null,
  asked bigint not null,
  primary key (commune)
);
-- A fact: somebody asked. Without a use after it, it counts as estimated.
create table studio_ai_ask (
  commune text not null,
  id uuid not null,
  person uuid not null,
  hamlet text not null,
  estimated bigint not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_ai_ask_by_day on studio_ai_ask (commune, at);
-- A fact: what an ask came to. Never a word of it.
create table studio_ai_use (
  commune text not null,
  id uuid not null,
  tokens_in bigint not null,
  tokens_out bigint not null,
  counted boolean not null,
  cost bigint not null,
  outcome text not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
-- What came, whole or not, until its person takes it into a product or is forgotten.
create table studio_ai_draft (
  commune text not null,
  id uuid not null,
  person uuid not null,
  product text not null,
  brief text not null,
  kind text not null,
  text text not null,
  ending text not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_ai_draft_by_person on studio_ai_draft (commune, person);
-- A fact: one version of a prompt of the library. The latest says what the prompt is and who may read it.
create table studio_prompt_version (
  commune text not null,
  id uuid not null,
  prompt uuid not null,
  number bigint not null,
  owner uuid not null,
  hamlet text not null,
  goal text not null,
  title text not null,
  text text not null,
  sharing text not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_prompt_version_by_prompt on studio_prompt_version (commune, prompt);
