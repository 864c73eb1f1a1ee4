-- Sessions follow the issued programme: its days move with it, ids and edited hours stay.
create table session (
  commune text not null,
  programme uuid not null,
  id uuid not null,
  cluster uuid not null,
  day date not null,
  part text not null,
  starts text not null,
  ends text not null,
  dropped boolean not null,
  primary key (commune, id),
  foreign key (commune, programme) references programme (commune, id)
);
create index session_by_programme on session (commune, programme);
