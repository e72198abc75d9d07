-- The secrets are there before anybody asks, so that whoever only reads never has to write one.
insert into occasions.secret (name, value)
select name, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
from unnest(array['person', 'address', 'bureau']) as purpose (name)
on conflict do nothing;
