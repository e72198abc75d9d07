-- What vendors report of use, by the COUNTER Code of Practice.

create table library.counter_report (
    id bigint generated always as identity primary key,
    file bigint not null references library.eresource_file,
    report text not null,
    release text not null,
    created text not null
);

-- A number of a report: one metric of one row in one month.
create table library.counter_number (
    id bigint generated always as identity primary key,
    report bigint not null references library.counter_report,
    -- of a table the line, of JSON the number of the item
    line bigint not null,
    resource bigint not null references library.eresource,
    month date not null,
    metric text not null,
    quantity bigint not null,
    data_type text not null,
    access_type text not null,
    title text not null,
    online text not null,
    print text not null,
    -- the later report of the same kind that tells the month anew
    replaced bigint references library.counter_report
);

create index on library.counter_number (report);
create index on library.counter_number (resource, month, metric) where replaced is null;
create index on library.counter_number (month) where replaced is null;

-- Several reports tell the same requests. Those of titles under licence come first, then those of all titles, of items, of
-- databases and of platforms: of each resource and month the first kind that there is.
create view library.counter_request as
select id, report, line, resource, month, quantity, data_type, access_type, title, online, print
from (select n.*, rank() over (partition by n.resource, n.month
                               order by case r.report when 'TR_J1' then 1 when 'TR_B1' then 1 when 'TR' then 2
                                                      when 'IR' then 3 when 'DR' then 4 else 5 end) as place
      from library.counter_number n join library.counter_report r on r.id = n.report
      where n.replaced is null and n.metric = 'Total_Item_Requests'
        and r.report in ('TR_J1', 'TR_B1', 'TR', 'IR', 'DR', 'PR')) ranked
where place = 1;

-- What was consulted: what the vendor reports, and where a vendor reports nothing of a month, how often readers were led on.
create view library.eresource_consulted as
select 'c' || c.id as record, c.resource, c.month as day, c.quantity::numeric as quantity, c.data_type as type,
       null::text as station, null::text as audience, null::text as country, null::text as account_group, true as reported
from library.counter_request c
union all
select 'u' || u.id, u.resource, u.day, 1::numeric, null, nullif(u.station, ''), nullif(u.audience, ''),
       nullif(u.country, ''), nullif(u.account_group, ''), false
from library.eresource_use u
where not exists (select 1 from library.counter_number n
                  where n.resource = u.resource and n.month = date_trunc('month', u.day)::date and n.replaced is null
                    and n.metric = 'Total_Item_Requests');
