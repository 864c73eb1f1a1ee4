-- A fact: how long somebody took to read a text of so many syllables aloud. Added once, never edited; the latest counts.
create table studio_reading_rate (
  commune text not null,
  id uuid not null,
  person uuid not null,
  syllables bigint not null,
  millis bigint not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index studio_reading_rate_by_person on studio_reading_rate (commune, person, at);
