-- MORNING or AFTERNOON where a cluster's class is held in that half of its days only.
alter table programme_cluster add column half text;
