-- The kinds that every house has. A release is owed in all official languages within two days, a chronicle's article in
-- all of them, whenever; a video's words are its subtitles.

insert into newsroom.type (code, place, name, owed, hours) values
('story', 1, '{"ar": "خبر", "zh": "新闻报道", "en": "Story", "fr": "Article d’actualité", "ru": "Новость", "es": "Noticia"}', '{ar,zh,en,fr,ru,es}', 24),
('release', 2, '{"ar": "بيان صحفي", "zh": "新闻稿", "en": "Press release", "fr": "Communiqué de presse", "ru": "Пресс-релиз", "es": "Comunicado de prensa"}', '{ar,zh,en,fr,ru,es}', 48),
('coverage', 3, '{"ar": "تغطية اجتماع", "zh": "会议报道", "en": "Meeting coverage", "fr": "Couverture de réunion", "ru": "Отчет о заседании", "es": "Cobertura de reunión"}', '{en,fr}', 24),
('photo-essay', 4, '{"ar": "قصة مصورة", "zh": "图片故事", "en": "Photo essay", "fr": "Reportage photo", "ru": "Фоторепортаж", "es": "Reportaje fotográfico"}', '{ar,zh,en,fr,ru,es}', 72),
('video', 5, '{"ar": "فيديو", "zh": "视频", "en": "Video", "fr": "Vidéo", "ru": "Видео", "es": "Video"}', '{ar,zh,en,fr,ru,es}', 72),
('audio', 6, '{"ar": "تسجيل صوتي", "zh": "音频", "en": "Audio", "fr": "Enregistrement sonore", "ru": "Аудиозапись", "es": "Audio"}', '{}', 0),
('page', 7, '{"ar": "صفحة", "zh": "页面", "en": "Page", "fr": "Page", "ru": "Страница", "es": "Página"}', '{ar,zh,en,fr,ru,es}', 168),
('guide', 8, '{"ar": "دليل بحث", "zh": "研究指南", "en": "Research guide", "fr": "Guide de recherche", "ru": "Путеводитель по источникам", "es": "Guía de investigación"}', '{en,fr,es}', 0),
('article', 9, '{"ar": "مقال", "zh": "文章", "en": "Article", "fr": "Article", "ru": "Статья", "es": "Artículo"}', '{ar,zh,en,fr,ru,es}', 336),
('chapter', 10, '{"ar": "فصل من الحولية", "zh": "年鉴章节", "en": "Yearbook chapter", "fr": "Chapitre de l’Annuaire", "ru": "Глава Ежегодника", "es": "Capítulo del Anuario"}', '{en}', 0),
('exhibition', 11, '{"ar": "معرض", "zh": "展览", "en": "Exhibition", "fr": "Exposition", "ru": "Выставка", "es": "Exposición"}', '{ar,zh,en,fr,ru,es}', 0),
('lesson', 12, '{"ar": "مادة تعليمية", "zh": "教学材料", "en": "Lesson", "fr": "Leçon", "ru": "Урок", "es": "Lección"}', '{ar,zh,en,fr,ru,es}', 0),
('notice', 13, '{"ar": "إشعار", "zh": "通知", "en": "Notice", "fr": "Avis", "ru": "Объявление", "es": "Aviso"}', '{en,fr}', 24);
