-- A cluster may meet on several days; each is a row here. programme_cluster.day stays its first day.
create table cluster_day (
  commune text not null,
  programme uuid not null,
  cluster uuid not null,
  day date not null,
  primary key (commune, programme, cluster, day),
  foreign key (commune, programme, cluster) references programme_cluster (commune, programme, id)
);
insert into cluster_day (commune, programme, cluster, day)
select commune, programme, id, day from programme_cluster;
