-- Whose account or invitation a registration came by was never noted: the address tells.
alter table occasions.registration drop column account, drop column invitation;
