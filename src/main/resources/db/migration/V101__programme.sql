-- An issued plan as the other modules see it. Drafts and versions of the document are in V100.
create table programme (
  commune text not null references commune (commune),
  id uuid not null,
  version bigint not null,
  title text not null,
  laptops bigint,
  primary key (commune, id)
);

create table audience (
  commune text not null,
  programme uuid not null,
  grp text not null,
  place bigint not null,
  label text not null,
  people bigint not null,
  primary key (commune, programme, grp),
  foreign key (commune, programme) references programme (commune, id)
);

create table programme_cluster (
  commune text not null,
  programme uuid not null,
  id uuid not null,
  place bigint not null,
  name text not null,
  day date not null,
  venue text not null,
  primary key (commune, programme, id),
  foreign key (commune, programme) references programme (commune, id)
);

create table cluster_hamlet (
  commune text not null,
  programme uuid not null,
  cluster uuid not null,
  hamlet uuid not null,
  place bigint not null,
  primary key (commune, programme, hamlet),
  foreign key (commune, programme, cluster) references programme_cluster (commune, programme, id),
  foreign key (commune, hamlet) references hamlet (commune, id)
);
