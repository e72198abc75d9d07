-- Who looks after campaigns.
insert into people.department (code, names) values
    ('campaigns', '{"ar": "الحملات", "zh": "宣传活动", "en": "Campaigns", "fr": "Campagnes", "ru": "Кампании", "es": "Campañas"}')
on conflict do nothing;
