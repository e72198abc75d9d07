-- A record that was removed may come back: the same number, a new version. And who changed what last is asked often.
alter table library.record_history drop constraint record_history_act_check;
alter table library.record_history add constraint record_history_act_check
    check (act in ('changed', 'removed', 'restored'));
create index record_by_last_change on library.record (changed_by, changed);
