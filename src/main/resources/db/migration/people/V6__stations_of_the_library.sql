-- Beside the library: for which of its duty stations people catalogue (nobody's own are everyone's), and who revises.
insert into people.department (code, names) values
    ('library-new-york', '{"ar": "المكتبة، نيويورك", "zh": "图书馆，纽约", "en": "Library, New York", "fr": "Bibliothèque, New York", "ru": "Библиотека, Нью-Йорк", "es": "Biblioteca, Nueva York"}'),
    ('library-geneva', '{"ar": "المكتبة، جنيف", "zh": "图书馆，日内瓦", "en": "Library, Geneva", "fr": "Bibliothèque, Genève", "ru": "Библиотека, Женева", "es": "Biblioteca, Ginebra"}'),
    ('library-beirut', '{"ar": "المكتبة، بيروت", "zh": "图书馆，贝鲁特", "en": "Library, Beirut", "fr": "Bibliothèque, Beyrouth", "ru": "Библиотека, Бейрут", "es": "Biblioteca, Beirut"}'),
    ('library-bangkok', '{"ar": "المكتبة، بانكوك", "zh": "图书馆，曼谷", "en": "Library, Bangkok", "fr": "Bibliothèque, Bangkok", "ru": "Библиотека, Бангкок", "es": "Biblioteca, Bangkok"}'),
    ('library-revision', '{"ar": "المكتبة، المراجعة", "zh": "图书馆，审校", "en": "Library, revision", "fr": "Bibliothèque, révision", "ru": "Библиотека, редакция", "es": "Biblioteca, revisión"}');
