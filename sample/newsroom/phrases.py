"""The phrases of which recipe.py makes stories, in each language as one would write them there. All of them are ours."""


def six(en, fr, es, ru, ar, zh):
    return {"en": en, "fr": fr, "es": es, "ru": ru, "ar": ar, "zh": zh}


def two(en, fr):
    return {"en": en, "fr": fr}


def three(en, fr, es):
    return {"en": en, "fr": fr, "es": es}


AUTHORS = [
    "Amira Benhaddou", "Joaquín Ledesma", "Lin Yuqing", "Oksana Verhun", "Téa Marchetti", "Kwabena Ofosu", "Rim Chalabi",
    "Iván Quiroga", "Noor Hasanzai", "Svetlana Orlenko", "Mireille Kabongo", "Daniel Okwuosa", "Hana Petrosyan",
]

TOPICS = [
    {"code": "pandemic", "name": six("The pandemic", "La pandémie", "La pandemia", "Пандемия", "الجائحة", "疫情"),
     "text": six(
         "In the second year of the pandemic, the first question was no longer what to close but what must never close again.",
         "À la deuxième année de la pandémie, la première question n’était plus de savoir que fermer, mais que ne plus jamais fermer.",
         "En el segundo año de la pandemia, la primera pregunta ya no era qué cerrar, sino qué no debía cerrarse nunca más.",
         "На втором году пандемии главный вопрос был уже не в том, что закрывать, а в том, что больше никогда нельзя закрывать.",
         "في السنة الثانية من الجائحة لم يعد السؤال الأول ما الذي ينبغي إغلاقه، بل ما الذي يجب ألا يُغلق أبدا مرة أخرى.",
         "疫情进入第二年，首要的问题不再是该关闭什么，而是什么再也不能关闭。")},
    {"code": "water", "name": six("Water", "L’eau", "El agua", "Вода", "المياه", "水"),
     "text": six(
         "A river asks for no passport, and those who drink from it upstream and downstream have to talk to each other.",
         "Un fleuve ne demande pas de passeport, et celles et ceux qui y boivent, en amont comme en aval, doivent se parler.",
         "Un río no pide pasaporte, y quienes beben de él, aguas arriba y aguas abajo, tienen que hablarse.",
         "Река не спрашивает паспорта, и тем, кто пьет из нее выше и ниже по течению, приходится договариваться.",
         "النهر لا يسأل عن جواز سفر، وعلى من يشربون منه في أعلاه وأسفله أن يتحدث بعضهم إلى بعض.",
         "河流不查护照，上游和下游饮水的人们必须彼此商量。")},
    {"code": "education", "name": six("School", "L’école", "La escuela", "Школа", "المدرسة", "学校"),
     "text": six(
         "A class is thirty children, one adult and a door that can be closed against the noise of the street.",
         "Une classe, ce sont trente enfants, un adulte et une porte que l’on peut fermer au bruit de la rue.",
         "Una clase son treinta niños, una persona adulta y una puerta que se puede cerrar al ruido de la calle.",
         "Класс — это тридцать детей, один взрослый и дверь, которую можно закрыть от уличного шума.",
         "الصف ثلاثون طفلا وشخص بالغ وباب يمكن إغلاقه في وجه ضجيج الشارع.",
         "一个班级就是三十个孩子、一位大人和一扇能把街上的喧闹关在外面的门。")},
    {"code": "climate", "name": six("The climate", "Le climat", "El clima", "Климат", "المناخ", "气候"),
     "text": six(
         "Farmers were the first to notice: the plum trees had flowered three weeks too early, and the bees had not come.",
         "Les agriculteurs l’ont vu les premiers : les pruniers avaient fleuri trois semaines trop tôt, et les abeilles n’étaient pas venues.",
         "Los agricultores lo notaron primero: los ciruelos habían florecido tres semanas antes de tiempo y las abejas no habían llegado.",
         "Первыми это заметили крестьяне: сливы зацвели на три недели раньше срока, а пчелы не прилетели.",
         "كان المزارعون أول من لاحظ ذلك: أزهر شجر البرقوق قبل موعده بثلاثة أسابيع ولم يأت النحل.",
         "最先察觉的是农民：李树早开了三个星期的花，蜜蜂却没有来。")},
    {"code": "oceans", "name": six("The sea", "La mer", "El mar", "Море", "البحر", "海洋"),
     "text": six(
         "What is thrown into the sea is carried to somebody, and very often to somebody who has thrown nothing in.",
         "Ce que l’on jette à la mer arrive chez quelqu’un, et bien souvent chez quelqu’un qui n’y a rien jeté.",
         "Lo que se arroja al mar le llega a alguien, y muy a menudo a alguien que no ha arrojado nada.",
         "То, что брошено в море, кому-то достается — и очень часто тому, кто ничего в него не бросал.",
         "ما يُلقى في البحر يصل إلى أحد ما، وكثيرا ما يصل إلى من لم يُلق فيه شيئا.",
         "扔进海里的东西总会漂到某个人那里，而那个人往往什么也没有扔过。")},
    {"code": "food", "name": six("Bread", "Le pain", "El pan", "Хлеб", "الخبز", "粮食"),
     "text": six(
         "Between the field and the table the grain changes hands eleven times, and at each of them some of it is lost.",
         "Entre le champ et la table, le grain change onze fois de mains, et à chaque fois il s’en perd un peu.",
         "Entre el campo y la mesa, el grano cambia de manos once veces, y en cada una se pierde un poco.",
         "От поля до стола зерно одиннадцать раз переходит из рук в руки, и каждый раз часть его теряется.",
         "بين الحقل والمائدة ينتقل القمح من يد إلى يد إحدى عشرة مرة، ويضيع بعضه في كل مرة.",
         "从田间到餐桌，粮食要转手十一次，每一次都会损失一些。")},
    {"code": "cities", "name": six("The city", "La ville", "La ciudad", "Город", "المدينة", "城市"),
     "text": six(
         "The bus comes every nine minutes where people own cars and every forty where they do not.",
         "L’autobus passe toutes les neuf minutes là où les gens ont une voiture, et toutes les quarante là où ils n’en ont pas.",
         "El autobús pasa cada nueve minutos donde la gente tiene coche, y cada cuarenta donde no lo tiene.",
         "Там, где у людей есть машины, автобус ходит каждые девять минут, а там, где их нет, — каждые сорок.",
         "تمر الحافلة كل تسع دقائق حيث يملك الناس سيارات، وكل أربعين دقيقة حيث لا يملكونها.",
         "在人们有汽车的地方，公共汽车九分钟一班；在没有汽车的地方，四十分钟一班。")},
    {"code": "youth", "name": six("Young people", "Les jeunes", "Los jóvenes", "Молодежь", "الشباب", "青年"),
     "text": six(
         "They had been invited to speak for five minutes; they had prepared for five months.",
         "On les avait invités à parler cinq minutes ; ils s’y étaient préparés pendant cinq mois.",
         "Los habían invitado a hablar cinco minutos; se habían preparado durante cinco meses.",
         "Их пригласили выступить на пять минут; готовились они пять месяцев.",
         "دُعوا إلى الكلام خمس دقائق، وكانوا قد استعدوا لها خمسة أشهر.",
         "他们受邀发言五分钟，为此准备了五个月。")},
    {"code": "languages", "name": six("Languages", "Les langues", "Las lenguas", "Языки", "اللغات", "语言"),
     "text": six(
         "Whoever reads a rule in a language that is not theirs reads it twice and trusts it half.",
         "Qui lit une règle dans une langue qui n’est pas la sienne la lit deux fois et s’y fie à moitié.",
         "Quien lee una norma en una lengua que no es la suya la lee dos veces y se fía a medias.",
         "Кто читает правило на чужом языке, читает его дважды, а верит вполовину.",
         "من يقرأ قاعدة بلغة غير لغته يقرؤها مرتين ويثق بها نصف ثقة.",
         "用不是自己的语言读一条规则，要读两遍，却只信一半。")},
    {"code": "equality", "name": six("Equality", "L’égalité", "La igualdad", "Равенство", "المساواة", "平等"),
     "text": six(
         "The law had been changed in an afternoon; the habit took a generation and is not finished yet.",
         "La loi a été changée en un après-midi ; l’habitude a demandé une génération, et ce n’est pas fini.",
         "La ley se cambió en una tarde; la costumbre ha llevado una generación y todavía no ha terminado.",
         "Закон изменили за полдня; на привычку ушло целое поколение, и это еще не конец.",
         "غُيّر القانون في عصر يوم واحد، أما العادة فاستغرقت جيلا كاملا ولم تتغير كلها بعد.",
         "法律一个下午就改了，习惯却用了一代人的时间，而且还没有改完。")},
]


def angle(name, lead, head, text):
    return {"name": name, "lead": lead, "head": head, "text": text}


ANGLES = [
    angle(six("what one year has taught", "ce qu’une année a appris", "lo que ha enseñado un año", "чему научил один год", "ما علّمته سنة واحدة", "一年的教训"),
          six("Twelve months, seen by those who kept the notes.", "Douze mois, vus par celles et ceux qui tenaient les carnets.", "Doce meses, vistos por quienes llevaban el cuaderno.", "Двенадцать месяцев глазами тех, кто вел записи.", "اثنا عشر شهرا كما رآها من دوّنوها.", "记录者眼中的十二个月。"),
          six("The notebook", "Le carnet", "El cuaderno", "Тетрадь", "الدفتر", "笔记本"),
          six("The first pages are full of plans and the last ones full of names. Nobody had foreseen that the names would matter more.",
              "Les premières pages sont pleines de projets, les dernières pleines de noms. Personne n’avait prévu que les noms compteraient davantage.",
              "Las primeras páginas están llenas de planes y las últimas, de nombres. Nadie había previsto que los nombres importarían más.",
              "Первые страницы полны планов, последние — имен. Никто не предвидел, что имена окажутся важнее.",
              "الصفحات الأولى مليئة بالخطط والأخيرة مليئة بالأسماء. ولم يتوقع أحد أن تكون الأسماء هي الأهم.",
              "最初几页写满了计划，最后几页写满了名字。谁也没有料到，名字更加重要。")),
    angle(six("five questions that remain", "cinq questions qui demeurent", "cinco preguntas pendientes", "пять оставшихся вопросов", "خمسة أسئلة باقية", "五个尚未回答的问题"),
          six("Answers age; these questions have not.", "Les réponses vieillissent ; ces questions, non.", "Las respuestas envejecen; estas preguntas, no.", "Ответы стареют, а эти вопросы — нет.", "الأجوبة تشيخ، أما هذه الأسئلة فلا.", "答案会过时，这些问题却没有。"),
          six("The fifth question", "La cinquième question", "La quinta pregunta", "Пятый вопрос", "السؤال الخامس", "第五个问题"),
          six("Four of them can be answered with money. The fifth asks who is going to decide, and nobody wants to answer first.",
              "À quatre d’entre elles, l’argent peut répondre. La cinquième demande qui décidera, et personne ne veut répondre en premier.",
              "Cuatro de ellas pueden responderse con dinero. La quinta pregunta quién va a decidir, y nadie quiere contestar primero.",
              "На четыре из них можно ответить деньгами. Пятый — кто будет решать, и никто не хочет отвечать первым.",
              "أربعة منها يمكن الجواب عنها بالمال. أما الخامس فيسأل من الذي سيقرر، ولا أحد يريد أن يجيب أولا.",
              "其中四个可以用钱来回答。第五个问的是由谁来决定，谁都不愿第一个作答。")),
    angle(six("a letter to the next generation", "lettre à la génération suivante", "carta a la próxima generación", "письмо следующему поколению", "رسالة إلى الجيل القادم", "致下一代的信"),
          six("Written by hand, to be opened in thirty years.", "Écrite à la main, à ouvrir dans trente ans.", "Escrita a mano, para abrirla dentro de treinta años.", "Написано от руки; вскрыть через тридцать лет.", "كُتبت بخط اليد لتُفتح بعد ثلاثين سنة.", "亲笔写成，三十年后开启。"),
          six("What we leave you", "Ce que nous vous laissons", "Lo que les dejamos", "Что мы вам оставляем", "ما نتركه لكم", "我们留给你们的"),
          six("We leave you good instruments and bad habits. Keep the first; you will know the second by their excuses.",
              "Nous vous laissons de bons instruments et de mauvaises habitudes. Gardez les premiers ; vous reconnaîtrez les secondes à leurs excuses.",
              "Les dejamos buenos instrumentos y malas costumbres. Guarden los primeros; reconocerán las segundas por sus excusas.",
              "Мы оставляем вам хорошие инструменты и дурные привычки. Первые берегите; вторые вы узнаете по отговоркам.",
              "نترك لكم أدوات جيدة وعادات سيئة. فاحتفظوا بالأولى، وستعرفون الثانية من أعذارها.",
              "我们留给你们好的工具和坏的习惯。前者请保管好，后者你们会从借口中认出来。")),
    angle(six("counting what was never counted", "compter ce qui ne l’a jamais été", "contar lo que nunca se contó", "учет того, чего никто не считал", "إحصاء ما لم يُحص قط", "统计从未统计过的事物"),
          six("A number is an argument that everybody can check.", "Un chiffre est un argument que chacun peut vérifier.", "Un número es un argumento que cualquiera puede comprobar.", "Число — это довод, который может проверить каждый.", "الرقم حجة يستطيع كل أحد التحقق منها.", "数字是人人都能核对的论据。"),
          six("How it was counted", "Comment on a compté", "Cómo se contó", "Как считали", "كيف جرى الإحصاء", "如何统计"),
          six("Volunteers went from door to door with one form in three languages. The longest conversations were at the doors where nobody had ever asked.",
              "Des bénévoles sont allés de porte en porte avec un formulaire en trois langues. Les plus longues conversations ont eu lieu là où personne n’avait jamais rien demandé.",
              "Un grupo de voluntarios fue de puerta en puerta con un formulario en tres lenguas. Las conversaciones más largas fueron donde nadie había preguntado nunca.",
              "Добровольцы ходили от двери к двери с одной анкетой на трех языках. Дольше всего говорили там, где никто никогда не спрашивал.",
              "طاف متطوعون على البيوت باستمارة واحدة بثلاث لغات. وكانت أطول الأحاديث عند أبواب لم يسأل أصحابها أحد من قبل.",
              "志愿者拿着一份三种语言的表格挨家挨户走访。谈得最久的，是从来没有人问过的人家。")),
    angle(six("the view from an island", "vu d’une île", "visto desde una isla", "взгляд с острова", "كما يُرى من جزيرة", "来自岛屿的视角"),
          six("Small places meet large questions first.", "Les petits lieux rencontrent les premiers les grandes questions.", "Los lugares pequeños son los primeros en toparse con las grandes preguntas.", "Малые места первыми встречаются с большими вопросами.", "الأماكن الصغيرة أول من يلقى الأسئلة الكبيرة.", "小地方最先遇到大问题。"),
          six("Two boats a week", "Deux bateaux par semaine", "Dos barcos por semana", "Два парохода в неделю", "قاربان في الأسبوع", "每周两班船"),
          six("Everything that is used here comes by boat, and so does every promise. People have learned to ask on which boat.",
              "Tout ce que l’on utilise ici arrive par bateau, les promesses aussi. On a appris à demander par lequel.",
              "Todo lo que se usa aquí llega en barco, y las promesas también. La gente ha aprendido a preguntar en cuál.",
              "Все, чем здесь пользуются, привозят на пароходе, и обещания тоже. Люди научились спрашивать, на каком.",
              "كل ما يُستعمل هنا يأتي بالقارب، وكذلك كل وعد. وقد تعلم الناس أن يسألوا: على أي قارب؟",
              "这里用的一切都由船运来，承诺也是。人们学会了问：坐哪一班船来？")),
    angle(six("who pays, and who decides", "qui paie, et qui décide", "quién paga y quién decide", "кто платит и кто решает", "من يدفع ومن يقرر", "谁出钱，谁作主"),
          six("Two questions that are seldom asked in the same room.", "Deux questions que l’on pose rarement dans la même salle.", "Dos preguntas que rara vez se hacen en la misma sala.", "Два вопроса, которые редко задают в одном зале.", "سؤالان قلّما يُطرحان في قاعة واحدة.", "很少在同一间会议室里提出的两个问题。"),
          six("The ledger", "Le registre", "El libro de cuentas", "Счетная книга", "دفتر الحسابات", "账簿"),
          six("Where the ledger lay open on the table, the meetings were shorter and the quarrels longer; both did good.",
              "Là où le registre restait ouvert sur la table, les réunions étaient plus courtes et les disputes plus longues ; les deux ont fait du bien.",
              "Donde el libro estaba abierto sobre la mesa, las reuniones eran más cortas y las disputas, más largas; ambas cosas hicieron bien.",
              "Там, где книга лежала открытой на столе, собрания были короче, а споры дольше; на пользу пошло и то и другое.",
              "حيث كان الدفتر مفتوحا على المائدة، كانت الاجتماعات أقصر والخلافات أطول، وكان في الأمرين خير.",
              "账簿摊开在桌上的地方，会议短了，争论长了，两者都有好处。")),
    angle(six("the work of many hands", "l’ouvrage de nombreuses mains", "obra de muchas manos", "дело многих рук", "عمل أيد كثيرة", "众人之手"),
          six("No name stands on the wall, because there were too many.", "Aucun nom sur le mur : il y en avait trop.", "No hay ningún nombre en el muro: eran demasiados.", "На стене нет ни одного имени: их было слишком много.", "لا اسم على الجدار لأن الأسماء كانت أكثر من أن تُكتب.", "墙上没有名字，因为名字太多。"),
          six("How it began", "Les débuts", "Cómo empezó", "С чего началось", "كيف بدأ الأمر", "缘起"),
          six("Somebody brought a table, somebody else a list. By the end of the week there were so many tables that the list had to be written again.",
              "Quelqu’un a apporté une table, quelqu’un d’autre une liste. À la fin de la semaine, il y avait tant de tables qu’il a fallu réécrire la liste.",
              "Alguien trajo una mesa y otra persona, una lista. Al final de la semana había tantas mesas que hubo que volver a escribir la lista.",
              "Кто-то принес стол, кто-то — список. К концу недели столов стало столько, что список пришлось переписать.",
              "أحضر أحدهم طاولة وأحضر آخر قائمة. وفي نهاية الأسبوع كثرت الطاولات حتى وجبت كتابة القائمة من جديد.",
              "有人搬来一张桌子，有人带来一份名单。到了周末，桌子多得名单只好重写。")),
    angle(six("an old idea, tried again", "une vieille idée, remise à l’épreuve", "una vieja idea, puesta a prueba otra vez", "старая мысль, новая попытка", "فكرة قديمة تُجرَّب من جديد", "旧主意，新尝试"),
          six("It failed in 1962. The reasons have changed since.", "Elle avait échoué en 1962. Depuis, les raisons ont changé.", "Fracasó en 1962. Desde entonces, las razones han cambiado.", "В 1962 году не вышло. С тех пор причины изменились.", "فشلت في عام 1962، وقد تغيرت الأسباب منذ ذلك الحين.", "1962年它失败了。此后，原因已经改变。"),
          six("In the archives", "Dans les archives", "En los archivos", "В архиве", "في المحفوظات", "档案里"),
          six("The report of that year lists nine obstacles. Six of them are gone, two have become smaller, and the ninth is the reason for trying again.",
              "Le rapport de cette année-là énumère neuf obstacles. Six ont disparu, deux se sont amoindris, et le neuvième est la raison d’essayer encore.",
              "El informe de aquel año enumera nueve obstáculos. Seis han desaparecido, dos se han hecho menores y el noveno es la razón para volver a intentarlo.",
              "В докладе того года перечислены девять препятствий. Шести уже нет, два уменьшились, а девятое — причина попробовать снова.",
              "يعدّد تقرير تلك السنة تسع عقبات. زالت ست منها وصغرت اثنتان، أما التاسعة فهي سبب المحاولة من جديد.",
              "那一年的报告列出了九个障碍。六个已不存在，两个变小了，第九个正是再试一次的理由。")),
    angle(six("what the archives say", "ce que disent les archives", "lo que dicen los archivos", "о чем говорят архивы", "ما تقوله المحفوظات", "档案的讲述"),
          six("A box, a ribbon, and a letter that was never answered.", "Une boîte, un ruban et une lettre restée sans réponse.", "Una caja, una cinta y una carta que nunca tuvo respuesta.", "Коробка, лента и письмо, оставшееся без ответа.", "صندوق وشريط ورسالة لم يُرد عليها قط.", "一个盒子、一条丝带和一封从未得到回复的信。"),
          six("Box 41", "Boîte 41", "Caja 41", "Коробка 41", "الصندوق 41", "第41号盒"),
          six("The letter asks for something so small that one is ashamed to read it. It has been granted now, seventy years late.",
              "La lettre demande une chose si petite que l’on a honte de la lire. C’est chose faite, avec soixante-dix ans de retard.",
              "La carta pide algo tan pequeño que da vergüenza leerla. Ya se ha concedido, con setenta años de retraso.",
              "В письме просят о такой малости, что читать его стыдно. Просьба исполнена — с опозданием на семьдесят лет.",
              "تطلب الرسالة شيئا صغيرا إلى حد يخجل معه من يقرؤها. وقد أُجيب الطلب الآن، بعد سبعين سنة.",
              "信中所求之微小，令读信的人惭愧。如今愿望实现了，迟了七十年。")),
    angle(six("a day with those who do it", "une journée avec celles et ceux qui s’en occupent", "un día con quienes lo hacen", "один день с теми, кто это делает", "يوم مع من يقومون بذلك", "与实干者共度一天"),
          six("From five in the morning until the last light is put out.", "De cinq heures du matin jusqu’à la dernière lampe éteinte.", "Desde las cinco de la mañana hasta que se apaga la última luz.", "С пяти утра и пока не погаснет последняя лампа.", "من الخامسة صباحا إلى أن يُطفأ آخر مصباح.", "从清晨五点到最后一盏灯熄灭。"),
          six("Noon", "Midi", "Mediodía", "Полдень", "الظهر", "正午"),
          six("At noon nobody speaks of the work. They speak of shoes, of daughters, and of the price of onions; then they go back to it.",
              "À midi, personne ne parle du travail. On parle de chaussures, de filles et du prix des oignons ; puis on y retourne.",
              "A mediodía nadie habla del trabajo. Se habla de zapatos, de hijas y del precio de las cebollas; después se vuelve a él.",
              "В полдень о работе не говорят. Говорят об обуви, о дочерях, о ценах на лук; потом возвращаются к делу.",
              "عند الظهر لا يتحدث أحد عن العمل. يتحدثون عن الأحذية والبنات وسعر البصل، ثم يعودون إليه.",
              "正午时分没有人谈工作。大家谈鞋子、谈女儿、谈洋葱的价钱，然后又回去干活。")),
    angle(six("the map and the road", "la carte et la route", "el mapa y el camino", "карта и дорога", "الخريطة والطريق", "地图与道路"),
          six("On paper it is four centimetres.", "Sur le papier, ce sont quatre centimètres.", "Sobre el papel son cuatro centímetros.", "На бумаге — четыре сантиметра.", "على الورق أربعة سنتيمترات.", "在纸上只有四厘米。"),
          six("On foot", "À pied", "A pie", "Пешком", "سيرا على الأقدام", "步行"),
          six("Whoever drew the map had never walked there in the rain. The new one was drawn by the postwomen of the district.",
              "Qui a dessiné la carte n’y avait jamais marché sous la pluie. La nouvelle a été dessinée par les factrices du district.",
              "Quien dibujó el mapa nunca había caminado por allí bajo la lluvia. El nuevo lo dibujaron las carteras del distrito.",
              "Тот, кто рисовал карту, никогда не ходил там под дождем. Новую нарисовали почтальонши района.",
              "من رسم الخريطة لم يمش هناك قط تحت المطر. أما الجديدة فرسمتها ساعيات البريد في المنطقة.",
              "画那张地图的人从未在雨中走过那里。新的地图是当地的女邮递员画的。")),
    angle(six("small means, long breath", "peu de moyens, beaucoup de souffle", "pocos medios, largo aliento", "малые средства, долгое дыхание", "وسائل قليلة ونفَس طويل", "财力虽小，坚持长久"),
          six("It costs less than a traffic light and has worked for nineteen years.", "Cela coûte moins qu’un feu de circulation et fonctionne depuis dix-neuf ans.", "Cuesta menos que un semáforo y funciona desde hace diecinueve años.", "Это стоит дешевле светофора и работает девятнадцать лет.", "تكلفته أقل من تكلفة إشارة مرور، وهو يعمل منذ تسع عشرة سنة.", "花费不及一盏红绿灯，却已运转了十九年。"),
          six("The secret", "Le secret", "El secreto", "Секрет", "السر", "秘诀"),
          six("There is no secret: somebody comes every Tuesday. When she is ill, her neighbour comes.",
              "Il n’y a pas de secret : quelqu’un vient chaque mardi. Quand elle est malade, c’est sa voisine qui vient.",
              "No hay secreto: alguien viene cada martes. Cuando está enferma, viene su vecina.",
              "Секрета нет: кто-то приходит каждый вторник. Если она болеет, приходит соседка.",
              "لا سر هناك: تأتي امرأة كل ثلاثاء، وإذا مرضت جاءت جارتها.",
              "没有秘诀：每个星期二都有人来。她病了，就由邻居来。")),
    angle(six("the promise of 1945", "la promesse de 1945", "la promesa de 1945", "обещание 1945 года", "وعد عام 1945", "1945年的承诺"),
          six("Some of it is kept every day, unnoticed.", "Une part en est tenue chaque jour, sans que l’on y prenne garde.", "Una parte se cumple cada día, sin que nadie lo note.", "Часть его незаметно исполняется каждый день.", "بعضه يُوفى به كل يوم دون أن ينتبه أحد.", "其中一部分每天都在不知不觉中兑现。"),
          six("The rest of it", "Le reste", "El resto", "Остальное", "وما تبقى", "其余部分"),
          six("The rest is on the agenda, item by item, in six languages, and somebody in the room always remembers why.",
              "Le reste est à l’ordre du jour, point par point, en six langues, et il y a toujours dans la salle quelqu’un qui se rappelle pourquoi.",
              "El resto figura en el programa, tema por tema, en seis idiomas, y en la sala siempre hay alguien que recuerda por qué.",
              "Остальное стоит в повестке дня, пункт за пунктом, на шести языках, и в зале всегда есть тот, кто помнит зачем.",
              "أما ما تبقى فعلى جدول الأعمال، بندا بندا، بست لغات، وفي القاعة دائما من يتذكر السبب.",
              "其余的都列在议程上，逐项列出，用六种语文，会场里总有人记得为什么。")),
    angle(six("before the world looked away", "avant que le monde ne détourne les yeux", "antes de que el mundo apartara la vista", "пока мир не отвел глаза", "قبل أن يشيح العالم بوجهه", "在世界移开目光之前"),
          six("Four people who stayed, and what they did with the silence.", "Quatre personnes qui sont restées, et ce qu’elles ont fait du silence.", "Cuatro personas que se quedaron, y lo que hicieron con el silencio.", "Четверо, которые остались, и что они сделали с тишиной.", "أربعة بقوا في مكانهم، وما صنعوه بالصمت.", "四个留下来的人，以及他们如何面对沉寂。"),
          six("Afterwards", "Après", "Después", "Потом", "بعد ذلك", "后来"),
          six("The cameras left on a Thursday. On Friday the shop opened again, because it was Friday.",
              "Les caméras sont parties un jeudi. Le vendredi, la boutique a rouvert, parce que c’était vendredi.",
              "Las cámaras se fueron un jueves. El viernes la tienda volvió a abrir, porque era viernes.",
              "Камеры уехали в четверг. В пятницу лавка снова открылась, потому что была пятница.",
              "غادرت آلات التصوير يوم خميس. وفي يوم الجمعة فتح الدكان أبوابه من جديد، لأنه يوم الجمعة.",
              "摄像机星期四撤走了。星期五店铺重新开门，因为那天是星期五。")),
]

CLOSINGS = [
    six("What will be left of this in ten years is what was written down.", "Dans dix ans, il en restera ce qui aura été écrit.", "De esto quedará dentro de diez años lo que se haya escrito.", "Через десять лет от этого останется то, что записано.", "ما سيبقى من هذا بعد عشر سنوات هو ما كُتب.", "十年之后，留下来的将是写下来的东西。"),
    six("The next meeting is on the first Monday of the month; there are chairs enough.", "La prochaine réunion a lieu le premier lundi du mois ; il y a assez de chaises.", "La próxima reunión es el primer lunes del mes; hay sillas de sobra.", "Следующая встреча — в первый понедельник месяца; стульев хватит.", "الاجتماع القادم في أول يوم اثنين من الشهر، والكراسي كافية.", "下一次会议在本月第一个星期一举行，椅子够坐。"),
    six("None of this is new. It is only, at last, being done.", "Rien de tout cela n’est nouveau. Simplement, cela se fait enfin.", "Nada de esto es nuevo. Solo que, por fin, se está haciendo.", "Ничего нового в этом нет. Просто это наконец делается.", "لا شيء جديدا في هذا كله، سوى أنه صار يُفعل أخيرا.", "这一切都不新鲜，只不过终于有人在做了。"),
    six("Asked what they need most, they answered: time, and somebody who listens to the end.", "Interrogés sur ce qui leur manque le plus, ils ont répondu : du temps, et quelqu’un qui écoute jusqu’au bout.", "Cuando se les preguntó qué necesitaban más, respondieron: tiempo y alguien que escuche hasta el final.", "На вопрос, чего им больше всего не хватает, они ответили: времени и того, кто дослушает до конца.", "وحين سُئلوا عما يحتاجون إليه أكثر من غيره أجابوا: الوقت، ومن يصغي حتى النهاية.", "问他们最需要什么，他们回答：时间，还有一个肯听到最后的人。"),
    six("The door stands open until seven in the evening.", "La porte reste ouverte jusqu’à sept heures du soir.", "La puerta está abierta hasta las siete de la tarde.", "Дверь открыта до семи вечера.", "يبقى الباب مفتوحا حتى السابعة مساء.", "大门一直开到晚上七点。"),
]


CAMPUS = [
    angle(three("an essay from the second row", "essai du deuxième rang", "ensayo desde la segunda fila"),
          three("Written by a student who would rather have asked a question.", "Écrit par une étudiante qui aurait préféré poser une question.", "Escrito por una estudiante que habría preferido hacer una pregunta."),
          three("The question", "La question", "La pregunta"),
          three("The lecture ended before her hand was seen. This essay is the hand.", "Le cours s’est terminé avant que l’on voie sa main. Cet essai est cette main.", "La clase terminó antes de que se viera su mano. Este ensayo es esa mano.")),
    angle(three("what three universities tried", "ce que trois universités ont essayé", "lo que intentaron tres universidades"),
          three("One plan, three campuses, three different winters.", "Un plan, trois campus, trois hivers différents.", "Un plan, tres campus, tres inviernos distintos."),
          three("The third campus", "Le troisième campus", "El tercer campus"),
          three("On the third campus nothing went as planned, and what was learned there is the best part of the report.", "Sur le troisième campus, rien ne s’est passé comme prévu, et ce que l’on y a appris est la meilleure part du rapport.", "En el tercer campus nada salió como estaba previsto, y lo que allí se aprendió es la mejor parte del informe.")),
    angle(three("a laboratory without walls", "un laboratoire sans murs", "un laboratorio sin paredes"),
          three("The instruments travel; the students share one calendar.", "Les instruments voyagent ; les étudiants partagent un calendrier.", "Los instrumentos viajan; los estudiantes comparten un calendario."),
          three("How it is shared", "Le partage", "Cómo se comparte"),
          three("Whoever has the instrument this month answers everybody’s questions, also at night.", "Qui a l’instrument ce mois-ci répond aux questions de tous, même la nuit.", "Quien tiene el instrumento este mes responde a las preguntas de todos, también de noche.")),
    angle(three("from the thesis to the village", "de la thèse au village", "de la tesis a la aldea"),
          three("She defended it in June and installed it in July.", "Elle l’a soutenue en juin et installée en juillet.", "La defendió en junio y la instaló en julio."),
          three("The village", "Le village", "La aldea"),
          three("The examiners had asked about the method. The village asked who would mend it.", "Le jury avait posé des questions sur la méthode. Le village a demandé qui la réparerait.", "El tribunal preguntó por el método. La aldea preguntó quién lo arreglaría.")),
    angle(three("ten minutes with a professor", "dix minutes avec un professeur", "diez minutos con una profesora"),
          three("Between two lectures, on a bench, without notes.", "Entre deux cours, sur un banc, sans notes.", "Entre dos clases, en un banco, sin apuntes."),
          three("On the bench", "Sur le banc", "En el banco"),
          three("“Teach the doubt first,” the answer was; “the formula can be looked up.”", "« Enseignez d’abord le doute, fut la réponse ; la formule, on peut la chercher. »", "«Enseñen primero la duda —fue la respuesta—; la fórmula se puede buscar».")),
]


def place(name, text):
    return {"name": name, "text": text}


BUILDINGS = [place(two(en, fr), two("More can be had at the desk of the office in question.", "Pour en savoir plus, s’adresser au guichet du bureau concerné."))
             for en, fr in [
    ("New York", "New York"), ("Geneva", "Genève"), ("Nairobi", "Nairobi"), ("Vienna", "Vienne"), ("Addis Ababa", "Addis-Abeba"), ("Bangkok", "Bangkok"),
    ("Beirut", "Beyrouth"), ("Santiago", "Santiago"), ("Valencia", "Valence"), ("Brindisi", "Brindisi"), ("Entebbe", "Entebbe"), ("The Hague", "La Haye"),
    ("Bonn", "Bonn"), ("Kinshasa", "Kinshasa"), ("Juba", "Djouba"), ("Dakar", "Dakar"), ("Panama City", "Panama"), ("Brussels", "Bruxelles"),
    ("Tokyo", "Tokyo"), ("Mexico City", "Mexico"), ("Tunis", "Tunis")]]


def news(en, fr, theme=""):
    return {"name": two(en[0], fr[0]), "lead": two(en[1], fr[1]), "text": two(en[2], fr[2]), "theme": theme}


NEWS = [
    news(("masks stay on in the lifts", "Two persons a lift, four in the large one.", "The rule is looked at again on the first day of next month. Those who would rather take the stairs find the doors unlocked."),
         ("le masque reste de mise dans les ascenseurs", "Deux personnes par ascenseur, quatre dans le grand.", "La règle sera réexaminée le premier jour du mois prochain. Qui préfère l’escalier trouvera les portes ouvertes."), "pandemic"),
    news(("who may come back to the office, and when", "The second group begins on Monday.", "Each team keeps a list of days. Nobody needs to say why they stay at home."),
         ("qui peut revenir au bureau, et quand", "Le deuxième groupe commence lundi.", "Chaque équipe tient une liste de jours. Personne n’a à dire pourquoi il reste chez lui."), "pandemic"),
    news(("vaccination on the ground floor", "On Wednesdays, without an appointment.", "Bring the staff card. Families are welcome in the afternoon."),
         ("vaccination au rez-de-chaussée", "Le mercredi, sans rendez-vous.", "Munissez-vous de la carte de service. Les familles sont les bienvenues l’après-midi."), "pandemic"),
    news(("the bicycle shed has a roof", "Sixty places, and a pump on a chain.", "The pump was given by the gardeners, who ask for it to be hung up again."),
         ("l’abri à vélos a un toit", "Soixante places, et une pompe au bout d’une chaîne.", "La pompe est un don des jardiniers, qui demandent qu’on la raccroche.")),
    news(("the library opens on Saturdays", "From nine until one, with coffee in the entrance.", "Books can be brought back to the box at the gate on all other days."),
         ("la bibliothèque ouvre le samedi", "De neuf heures à une heure, café dans l’entrée.", "Les autres jours, on peut déposer les livres dans la boîte près du portail.")),
    news(("new voices in the staff choir", "Tenors are missing, as everywhere.", "Rehearsals are on Thursdays at six. Reading music is no condition."),
         ("de nouvelles voix dans la chorale du personnel", "Il manque des ténors, comme partout.", "Répétitions le jeudi à dix-huit heures. Il n’est pas nécessaire de lire la musique.")),
    news(("thanks to those who kept the building warm", "The boiler was mended in the night.", "Four colleagues of the maintenance team stayed until three. The tea was on the director."),
         ("merci à celles et ceux qui ont gardé le bâtiment au chaud", "La chaudière a été réparée dans la nuit.", "Quatre collègues de la maintenance sont restés jusqu’à trois heures. Le thé était offert par la direction.")),
    news(("language courses, the next term", "Six languages and one evening for beginners of each.", "Places are given by lot, and the lot is drawn in public."),
         ("cours de langues, le prochain trimestre", "Six langues et une soirée pour débutants dans chacune.", "Les places sont tirées au sort, et le tirage est public.")),
    news(("the new form for leave", "One page instead of three.", "What the old form asked twice is asked once. Drafts begun on the old one still count."),
         ("le nouveau formulaire de congé", "Une page au lieu de trois.", "Ce que l’ancien demandait deux fois n’est demandé qu’une. Les demandes déjà commencées restent valables.")),
    news(("how to move a meeting to the screen", "A list of eleven steps, of which seven are about sound.", "The list hangs in every room. Whoever finds a twelfth step writes it below."),
         ("comment passer une réunion à l’écran", "Une liste de onze étapes, dont sept concernent le son.", "La liste est affichée dans chaque salle. Qui trouve une douzième étape l’écrit dessous.")),
    news(("a garden between two wings", "Herbs for everybody, tomatoes for the patient.", "Watering follows the alphabet; the letter of the week stands on the gate."),
         ("un jardin entre deux ailes", "Des herbes pour tous, des tomates pour les patients.", "L’arrosage suit l’alphabet ; la lettre de la semaine est inscrite sur le portillon.")),
    news(("ten years of the night shift", "A portrait of those who are here when nobody is.", "They know which window lets in the wind and which printer talks to itself."),
         ("dix ans d’équipe de nuit", "Portrait de celles et ceux qui sont là quand il n’y a personne.", "Ils savent quelle fenêtre laisse passer le vent et quelle imprimante parle toute seule.")),
    news(("what the survey of the staff says", "Seven of ten would recommend the house to a friend.", "The three others were asked why, and their answers fill most of the pages."),
         ("ce que dit l’enquête auprès du personnel", "Sept sur dix recommanderaient la maison à un ami.", "On a demandé pourquoi aux trois autres, et leurs réponses occupent la plupart des pages.")),
    news(("pensions, explained on one page", "With one example and no footnote.", "Questions are collected until Friday and answered all together."),
         ("les pensions, expliquées en une page", "Avec un exemple et sans note de bas de page.", "Les questions sont recueillies jusqu’à vendredi, et il y sera répondu en bloc.")),
    news(("the canteen cooks by the season", "Fewer dishes, longer queues on pumpkin day.", "The list for the week is on the door on Friday, in both languages."),
         ("la cantine cuisine selon la saison", "Moins de plats, et plus de monde le jour du potiron.", "La liste de la semaine est sur la porte le vendredi, dans les deux langues.")),
    news(("passwords are no longer changed every month", "A longer one, once.", "The reason is simple: those who must change it often write it on a card."),
         ("on ne change plus de mot de passe tous les mois", "Un plus long, une seule fois.", "La raison est simple : qui doit le changer souvent l’écrit sur une carte.")),
    news(("the archive takes in your paper", "Two weeks, three trolleys, no questions.", "What must be kept is kept; what may go is shredded in your presence."),
         ("les archives reprennent vos papiers", "Deux semaines, trois chariots, aucune question.", "Ce qui doit être conservé l’est ; ce qui peut partir est détruit en votre présence.")),
    news(("a colleague and forty marathons", "The first was by mistake.", "The next one is run in teams of four; the last place in the team is always the most wanted."),
         ("un collègue et quarante marathons", "Le premier, c’était par erreur.", "Le prochain se court par équipes de quatre ; la dernière place dans l’équipe est toujours la plus demandée.")),
    news(("help with the first days", "Newcomers have a companion for a month.", "The companion knows where the stapler is, and to whom one writes about a broken chair."),
         ("une aide pour les premiers jours", "Les nouveaux venus ont un parrain ou une marraine pendant un mois.", "Cette personne sait où est l’agrafeuse, et à qui écrire pour une chaise cassée.")),
    news(("the town hall, in ten questions", "All of them were answered, two of them fully.", "The recording is kept for those who were asleep at that hour."),
         ("la réunion générale en dix questions", "Il a été répondu à toutes, à deux d’entre elles complètement.", "L’enregistrement est conservé pour ceux qui dormaient à cette heure-là.")),
    news(("interpreters speak of silence", "What one hears in the booth when nobody speaks.", "The shortest sentence they ever had to interpret was a pause."),
         ("des interprètes parlent du silence", "Ce que l’on entend en cabine quand personne ne parle.", "La phrase la plus courte qu’ils aient eu à interpréter était une pause.")),
    news(("the stairs are being painted", "One flight a day, from the top.", "The smell is gone by noon. The colour was chosen by vote: green, by one voice."),
         ("on repeint l’escalier", "Un étage par jour, en partant du haut.", "L’odeur a disparu à midi. La couleur a été choisie par vote : le vert, à une voix près.")),
    news(("fire drill on Tuesday", "Nine minutes, and everybody counted.", "Please do not take the coffee along: it was what slowed us last time."),
         ("exercice d’évacuation mardi", "Neuf minutes, et tout le monde compté.", "Prière de ne pas emporter le café : c’est ce qui nous a ralentis la dernière fois.")),
    news(("how one document becomes six", "A visit to the floor of the translators.", "They asked to be told earlier, and offered to show why."),
         ("comment un document en devient six", "Visite à l’étage des traducteurs.", "Ils demandent à être prévenus plus tôt, et proposent de montrer pourquoi.")),
    news(("blood is given on the fourth floor", "Forty minutes, biscuits included.", "The team comes twice a year. Last time, every third one came for the first time."),
         ("don de sang au quatrième étage", "Quarante minutes, biscuits compris.", "L’équipe vient deux fois par an. La dernière fois, une personne sur trois venait pour la première fois.")),
    news(("a word for retirement", "Thirty-one years, and one office plant.", "The plant stays. Whoever waters it is asked to speak to it in Spanish."),
         ("un mot pour un départ à la retraite", "Trente et un ans, et une plante de bureau.", "La plante reste. Qui l’arrose est prié de lui parler espagnol.")),
    news(("what to do when somebody is rude", "Three people whom one can speak to, and nobody hears of it.", "They have no power and much patience, which is what helps."),
         ("que faire quand quelqu’un est grossier", "Trois personnes à qui parler, et nul ne l’apprendra.", "Elles n’ont aucun pouvoir et beaucoup de patience, et c’est ce qui aide.")),
    news(("the clocks change on Sunday", "All but one, which is right twice a year.", "Meetings with other stations keep the hour of the one that called them."),
         ("changement d’heure dimanche", "Toutes les horloges, sauf une, qui est à l’heure deux fois l’an.", "Les réunions avec d’autres lieux d’affectation gardent l’heure de celui qui les a convoquées.")),
    news(("the year in eleven pictures", "Chosen by the photographers themselves.", "The twelfth place is empty, for the picture that nobody took."),
         ("l’année en onze images", "Choisies par les photographes eux-mêmes.", "La douzième place est vide, pour l’image que personne n’a prise.")),
]


GUIDE = three("Where to look, in which order, and whom to ask.", "Où chercher, dans quel ordre, et à qui demander.", "Dónde buscar, en qué orden y a quién preguntar.")

AREAS = [three(*words) for words in [
    ("Human rights", "Droits humains", "Derechos humanos"), ("Peacekeeping", "Maintien de la paix", "Mantenimiento de la paz"),
    ("Disarmament", "Désarmement", "Desarme"), ("The law of the sea", "Droit de la mer", "Derecho del mar"),
    ("Climate", "Climat", "Clima"), ("Refugees", "Réfugiés", "Refugiados"), ("Indigenous peoples", "Peuples autochtones", "Pueblos indígenas"),
    ("Decolonization", "Décolonisation", "Descolonización"), ("Sustainable development", "Développement durable", "Desarrollo sostenible"),
    ("International law", "Droit international", "Derecho internacional"), ("Women", "Femmes", "Mujeres"), ("Children", "Enfants", "Infancia"),
    ("The Security Council", "Conseil de sécurité", "Consejo de Seguridad"), ("The General Assembly", "Assemblée générale", "Asamblea General"),
    ("The budget", "Budget", "Presupuesto"), ("Outer space", "Espace extra-atmosphérique", "Espacio ultraterrestre")]]


def source(en, fr, es, text_en, text_fr, text_es):
    return {"name": three(en, fr, es), "text": three(text_en, text_fr, text_es)}


SOURCES = [
    source("where to begin", "par où commencer", "por dónde empezar", "Begin with the latest report: its footnotes are the best list there is.", "Commencez par le dernier rapport : ses notes de bas de page sont la meilleure liste qui soit.", "Empiece por el último informe: sus notas a pie de página son la mejor lista que existe."),
    source("resolutions and decisions", "résolutions et décisions", "resoluciones y decisiones", "A resolution names the ones before it in its first lines; follow them backwards.", "Une résolution nomme les précédentes dans ses premières lignes ; remontez-les une à une.", "Una resolución nombra las anteriores en sus primeras líneas; sígalas hacia atrás."),
    source("reports and statistics", "rapports et statistiques", "informes y estadísticas", "Look for the method before you look for the number.", "Cherchez la méthode avant de chercher le chiffre.", "Busque el método antes de buscar el número."),
    source("how states have voted", "comment les États ont voté", "cómo votaron los Estados", "Many texts are adopted without a vote; then the speeches tell more than the table.", "Bien des textes sont adoptés sans vote ; les discours en disent alors plus que le tableau.", "Muchos textos se aprueban sin votación; entonces los discursos dicen más que la tabla."),
    source("speeches and records of meetings", "discours et comptes rendus", "discursos y actas", "A verbatim record gives the words; a summary record gives the sense.", "Un procès-verbal donne les mots ; un compte rendu analytique en donne le sens.", "Un acta literal da las palabras; un acta resumida da el sentido."),
    source("pictures and maps", "images et cartes", "imágenes y mapas", "Each picture has a number; with the number one finds the others of that day.", "Chaque image a un numéro ; avec ce numéro, on retrouve les autres du même jour.", "Cada imagen tiene un número; con él se encuentran las demás de ese día."),
    source("treaties", "traités", "tratados", "Signature, ratification, reservation: look for all three dates.", "Signature, ratification, réserve : cherchez les trois dates.", "Firma, ratificación, reserva: busque las tres fechas."),
]

VIDEO = three("A lesson of the library, with subtitles.", "Une leçon de la bibliothèque, avec sous-titres.", "Una lección de la biblioteca, con subtítulos.")

TASKS = [three(*words) for words in [
    ("Resolutions", "Les résolutions", "Las resoluciones"), ("Voting records", "Les votes", "Las votaciones"), ("Speeches", "Les discours", "Los discursos"),
    ("Maps", "Les cartes", "Los mapas"), ("Reports", "Les rapports", "Los informes"), ("Treaties", "Les traités", "Los tratados"),
    ("Letters of delegations", "Les lettres des délégations", "Las cartas de las delegaciones"), ("Agendas", "Les ordres du jour", "Los programas"),
    ("Drafts", "Les projets de texte", "Los proyectos"), ("Budget papers", "Les documents budgétaires", "Los documentos presupuestarios"),
    ("Old records", "Les documents anciens", "Los documentos antiguos")]]

TOOLS = [
    source("finding them in two minutes", "les trouver en deux minutes", "encontrar en dos minutos", "The teacher types three words, and then two fewer.", "L’enseignante tape trois mots, puis deux de moins.", "La profesora escribe tres palabras y luego dos menos."),
    source("when the list is too long", "quand la liste est trop longue", "cuando la lista es demasiado larga", "Body first, year next, words last.", "D’abord l’organe, puis l’année, les mots en dernier.", "Primero el órgano, después el año y al final las palabras."),
    source("citing correctly", "bien citer", "citar correctamente", "The symbol is the name; everything else is courtesy.", "La cote est le nom ; tout le reste est politesse.", "La signatura es el nombre; todo lo demás es cortesía."),
    source("all languages at once", "toutes les langues à la fois", "todos los idiomas a la vez", "One address, six texts: change two letters of it.", "Une adresse, six textes : il suffit d’en changer deux lettres.", "Una dirección, seis textos: basta con cambiar dos letras."),
    source("knowing what is missing", "savoir ce qui manque", "saber qué falta", "A gap in the numbers is a question for the librarian.", "Un trou dans la numérotation est une question pour la bibliothécaire.", "Un hueco en la numeración es una pregunta para la bibliotecaria."),
]

EPISODES = [
    {"name": three("Answers for young delegates: may I speak twice?", "Réponses aux jeunes délégués : puis-je parler deux fois ?", "Respuestas para jóvenes delegados: ¿puedo hablar dos veces?"),
     "lead": three("The first question of hundreds, answered in four minutes.", "La première question parmi des centaines, en quatre minutes.", "La primera pregunta entre cientos, respondida en cuatro minutos."),
     "text": three("You may, if the list is not closed and nobody has called for its closing. The video shows how a chair counts.", "Oui, si la liste n’est pas close et que personne n’en a demandé la clôture. La vidéo montre comment compte une présidence.", "Sí, si la lista no está cerrada y nadie ha pedido su cierre. El video muestra cómo cuenta una presidencia.")},
    {"name": three("Answers for young delegates: what is consensus?", "Réponses aux jeunes délégués : qu’est-ce qu’un consensus ?", "Respuestas para jóvenes delegados: ¿qué es el consenso?"),
     "lead": three("It is not that all agree.", "Ce n’est pas que tous soient d’accord.", "No es que todos estén de acuerdo."),
     "text": three("It is that nobody asks for a vote. The video follows one draft through a long afternoon.", "C’est que personne ne demande de vote. La vidéo suit un projet pendant un long après-midi.", "Es que nadie pide votación. El video sigue un proyecto durante una larga tarde.")},
]
