-- Whoever is spoken to no longer is not kept.
delete from partners.contact where ended is not null;
alter table partners.contact drop column ended;
create index contact_by_partner on partners.contact (partner);
create index contact_by_mail on partners.contact (mail);

-- For whoever erases a form that was filled in.
create index application_by_submission on partners.application (submission);
