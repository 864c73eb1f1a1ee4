-- A commune's own wording of an article, or its taking back: facts, the latest by moment and id is what people read.
create table guide_version (
  commune text not null references commune (commune),
  id uuid not null,
  article text not null,
  kind text not null,
  content text,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index guide_version_article on guide_version (commune, article, at, id);

-- What the service centre is asked for most, in its own order and with its own note.
create table guide_pick (
  commune text not null references commune (commune),
  article text not null,
  position bigint not null,
  note text not null,
  at timestamptz not null,
  by_subject uuid not null,
  primary key (commune, article)
);
