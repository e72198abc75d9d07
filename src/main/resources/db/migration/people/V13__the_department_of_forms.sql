insert into people.department (code, names) values
    ('forms', '{"ar": "الاستمارات والاستبيانات", "zh": "表格和调查", "en": "Forms and surveys", "fr": "Formulaires et enquêtes", "ru": "Формы и опросы", "es": "Formularios y encuestas"}')
on conflict do nothing;
