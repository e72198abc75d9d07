-- Who keeps the register of partners and looks after their programmes.
insert into people.department (code, names) values
    ('partners', '{"ar": "الشركاء", "zh": "伙伴关系", "en": "Partners", "fr": "Partenaires", "ru": "Партнеры", "es": "Asociados"}')
on conflict do nothing;
