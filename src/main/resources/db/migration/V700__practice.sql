-- Facts: a rehearsal that was begun, what was done in it, who took a part. Added once, never edited.
create table rehearsal (
  commune text not null,
  id uuid not null,
  owner uuid not null,
  pack text not null,
  pack_hash text not null,
  scenario text not null,
  mode text not null,
  seed bigint not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index rehearsal_by_owner on rehearsal (commune, owner);
create index rehearsal_by_time on rehearsal (commune, at);

create table rehearsal_act (
  commune text not null,
  id uuid not null,
  rehearsal uuid not null,
  number bigint not null,
  part text not null,
  kind text not null,
  said jsonb not null,
  at timestamptz not null,
  by_subject uuid not null,
  origin text not null,
  primary key (commune, id)
);
create index rehearsal_act_in_order on rehearsal_act (commune, rehearsal, number);

create table rehearsal_seat (
  commune text not null,
  id uuid not null,
  rehearsal uuid not null,
  part text not null,
  subject uuid not null,
  at timestamptz not null,
  origin text not null,
  primary key (commune, id)
);
create index rehearsal_seat_by_rehearsal on rehearsal_seat (commune, rehearsal);
create index rehearsal_seat_by_subject on rehearsal_seat (commune, subject);

-- Not a fact: where two tabs and a trainer with the same rehearsal take turns, and how many turns there were.
create table rehearsal_turn (
  commune text not null,
  rehearsal uuid not null,
  turns bigint not null,
  primary key (commune, rehearsal)
);
