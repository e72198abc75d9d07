-- Who writes, who translates, and who hands out the work of the translation desk.
insert into people.department (code, names) values
    ('newsroom', '{"ar": "غرفة الأخبار", "zh": "新闻编辑室", "en": "Newsroom", "fr": "Rédaction", "ru": "Редакция новостей", "es": "Redacción"}'),
    ('translation', '{"ar": "الترجمة", "zh": "翻译", "en": "Translation", "fr": "Traduction", "ru": "Перевод", "es": "Traducción"}'),
    ('translation-head', '{"ar": "الترجمة، الرئاسة", "zh": "翻译，主管", "en": "Translation, head of the desk", "fr": "Traduction, chefferie", "ru": "Перевод, руководство", "es": "Traducción, jefatura"}')
on conflict do nothing;
