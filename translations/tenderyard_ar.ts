<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
<context>
    <name>AdministratorAddress</name>
    <message>
        <source>This is no connection string: %1</source>
        <translation>هذه ليست سلسلة اتصال: %1</translation>
    </message>
    <message>
        <source>Leave the password out: everybody on this computer can see it there. It is asked for, or read from PGPASSWORD or the file ~/.pgpass.</source>
        <translation>اترك كلمة المرور: يستطيع كل من على هذا الحاسوب رؤيتها هناك. ستُطلب منك، أو تُقرأ من PGPASSWORD أو من الملف ~/.pgpass.</translation>
    </message>
    <message>
        <source>The connection string must not set %1.</source>
        <translation>لا يجوز أن تحدد سلسلة الاتصال %1.</translation>
    </message>
    <message>
        <source>Name the database: &quot;host=… dbname=…&quot;.</source>
        <translation>سمِّ قاعدة البيانات: &quot;host=… dbname=…&quot;.</translation>
    </message>
</context>
<context>
    <name>AdministratorConnection</name>
    <message>
        <source>“%1” is no superuser of this server. Only a superuser can set up and look after an office: use “postgres”, or whichever login the server was made with.</source>
        <translation>«%1» ليس مستخدمًا فائقًا على هذا الخادم. لا ينشئ المكتب ويرعاه إلا مستخدم فائق: استعمل «postgres» أو الحساب الذي أُنشئ به الخادم.</translation>
    </message>
    <message>
        <source>There is an office in “%1” already. Bring it up to date with “tenderyard server upgrade”, or name another, empty database.</source>
        <translation>في «%1» مكتب بالفعل. حدّثه بالأمر «tenderyard server upgrade» أو سمِّ قاعدة بيانات أخرى فارغة.</translation>
    </message>
    <message>
        <source>The database “%1” is not empty. An office needs one of its own: make it with “createdb” and name it.</source>
        <translation>قاعدة البيانات «%1» ليست فارغة. يحتاج المكتب إلى قاعدة خاصة به: أنشئها بالأمر «createdb» وسمِّها.</translation>
    </message>
    <message>
        <source>The database “%1” keeps texts as %2. Make it with the encoding UTF8: “createdb --encoding=UTF8 --template=template0 …”.</source>
        <translation>تحفظ قاعدة البيانات «%1» النصوص بترميز %2. أنشئها بترميز UTF8: «createdb --encoding=UTF8 --template=template0 …».</translation>
    </message>
</context>
<context>
    <name>BackupNote</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>There is no finished backup in %1: the file backup.json is missing.</source>
        <translation>لا توجد نسخة احتياطية مكتملة في %1: الملف backup.json مفقود.</translation>
    </message>
    <message>
        <source>The backup in %1 is of another version of the program.</source>
        <translation>النسخة الاحتياطية في %1 من إصدار آخر من البرنامج.</translation>
    </message>
    <message>
        <source>%1 is not what was written. Take another backup.</source>
        <translation>%1 ليس ما كُتب. خذ نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Export the calendar</source>
        <translation>تصدير التقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>The calendar was saved, with %n entries.</source>
        <translation>
            <numerusform>حُفظ التقويم دون مواعيد.</numerusform>
            <numerusform>حُفظ التقويم وفيه موعد واحد.</numerusform>
            <numerusform>حُفظ التقويم وفيه موعدان.</numerusform>
            <numerusform>حُفظ التقويم وفيه %Ln مواعيد.</numerusform>
            <numerusform>حُفظ التقويم وفيه %Ln موعدًا.</numerusform>
            <numerusform>حُفظ التقويم وفيه %Ln موعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Deadline for bids: %1</source>
        <translation>الموعد النهائي لتقديم العطاءات: %1</translation>
    </message>
    <message>
        <source>Tender deadline</source>
        <translation>الموعد النهائي للمناقصة</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>استحقاق مرحلة الإنجاز: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>تنتهي صلاحية «%1»</translation>
    </message>
    <message>
        <source>“%1” of %2 expires</source>
        <translation>تنتهي صلاحية «%1» لدى %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>الشهادة</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Site preparation</source>
        <translation>تجهيز الموقع</translation>
    </message>
    <message>
        <source>Demolition and earth moving</source>
        <translation>أعمال الهدم ونقل الأتربة</translation>
    </message>
    <message>
        <source>Test drilling and boring</source>
        <translation>أعمال الجسّ والحفر الاختباري</translation>
    </message>
    <message>
        <source>Building and civil engineering</source>
        <translation>أعمال المباني والهندسة المدنية</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>المباني</translation>
    </message>
    <message>
        <source>Bridges, tunnels and steel structures</source>
        <translation>الجسور والأنفاق والمنشآت الفولاذية</translation>
    </message>
    <message>
        <source>Roads, railways and pipelines</source>
        <translation>الطرق والسكك الحديدية وخطوط الأنابيب</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>أعمال المنشآت المائية</translation>
    </message>
    <message>
        <source>Plants and industrial buildings</source>
        <translation>المصانع والمباني الصناعية</translation>
    </message>
    <message>
        <source>Roofs and special trades</source>
        <translation>الأسقف والأعمال التخصصية</translation>
    </message>
    <message>
        <source>Roof frames and coverings</source>
        <translation>هياكل الأسقف وتغطيتها</translation>
    </message>
    <message>
        <source>Scaffolding, concrete and masonry</source>
        <translation>السقالات والخرسانة وأعمال البناء</translation>
    </message>
    <message>
        <source>Building services</source>
        <translation>التجهيزات الفنية للمباني</translation>
    </message>
    <message>
        <source>Electrical installation</source>
        <translation>التمديدات الكهربائية</translation>
    </message>
    <message>
        <source>Lifts and escalators</source>
        <translation>المصاعد والسلالم المتحركة</translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation>أعمال العزل</translation>
    </message>
    <message>
        <source>Plumbing and sanitary work</source>
        <translation>أعمال السباكة والتركيبات الصحية</translation>
    </message>
    <message>
        <source>Heating, ventilation and air conditioning</source>
        <translation>التدفئة والتهوية وتكييف الهواء</translation>
    </message>
    <message>
        <source>Fences, railings and safety equipment</source>
        <translation>الأسوار والحواجز ومعدات السلامة</translation>
    </message>
    <message>
        <source>Building completion</source>
        <translation>أعمال التشطيب</translation>
    </message>
    <message>
        <source>Plastering</source>
        <translation>أعمال اللياسة</translation>
    </message>
    <message>
        <source>Joinery and carpentry</source>
        <translation>أعمال النجارة</translation>
    </message>
    <message>
        <source>Floor and wall covering</source>
        <translation>تكسية الأرضيات والجدران</translation>
    </message>
    <message>
        <source>Painting and glazing</source>
        <translation>أعمال الدهان والزجاج</translation>
    </message>
    <message>
        <source>Other finishing and restoration</source>
        <translation>أعمال تشطيب وترميم أخرى</translation>
    </message>
    <message>
        <source>Hire of machinery with an operator</source>
        <translation>تأجير المعدات مع مشغّل</translation>
    </message>
    <message>
        <source>Trade licence</source>
        <translation>رخصة مزاولة المهنة</translation>
    </message>
    <message>
        <source>Issued by your county or trade body</source>
        <translation>تصدر عن السلطة المحلية أو الهيئة المهنية</translation>
    </message>
    <message>
        <source>Public liability insurance</source>
        <translation>تأمين المسؤولية تجاه الغير</translation>
    </message>
    <message>
        <source>The insurer’s certificate with the sum insured</source>
        <translation>شهادة شركة التأمين مبيّنًا فيها مبلغ التأمين</translation>
    </message>
    <message>
        <source>Safety at work</source>
        <translation>السلامة المهنية</translation>
    </message>
    <message>
        <source>Your safety statement or scheme membership</source>
        <translation>بيان السلامة الخاص بكم أو عضويتكم في برنامج سلامة</translation>
    </message>
    <message>
        <source>Tax clearance</source>
        <translation>شهادة براءة الذمة الضريبية</translation>
    </message>
    <message>
        <source>From the tax office</source>
        <translation>من مصلحة الضرائب</translation>
    </message>
    <message>
        <source>ISO 9001 (quality)</source>
        <translation>ISO 9001 (الجودة)</translation>
    </message>
    <message>
        <source>Some tenders ask for it</source>
        <translation>تطلبها بعض المناقصات</translation>
    </message>
    <message>
        <source>ISO 14001 (environment)</source>
        <translation>ISO 14001 (البيئة)</translation>
    </message>
    <message>
        <source>ISO 45001 (health and safety)</source>
        <translation>ISO 45001 (الصحة والسلامة)</translation>
    </message>
    <message>
        <source>Working at height</source>
        <translation>العمل على ارتفاعات</translation>
    </message>
    <message>
        <source>For everybody who goes on the roof</source>
        <translation>لكل من يصعد إلى السطح</translation>
    </message>
    <message>
        <source>Electrical contractor registration</source>
        <translation>قيد مقاول أعمال كهربائية</translation>
    </message>
    <message>
        <source>Gas installer registration</source>
        <translation>قيد فني تركيبات الغاز</translation>
    </message>
    <message>
        <source>Asbestos removal licence</source>
        <translation>رخصة إزالة الأسبستوس</translation>
    </message>
    <message>
        <source>EN 1090 (steel and aluminium structures)</source>
        <translation>EN 1090 (منشآت الفولاذ والألومنيوم)</translation>
    </message>
    <message>
        <source>Professional indemnity insurance</source>
        <translation>تأمين المسؤولية المهنية</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>مستند آخر</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>خيار غير معروف %1.</translation>
    </message>
    <message>
        <source>Name the office: --office OFFICE.</source>
        <translation>حدّد المكتب: --office OFFICE.</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>حدّد ملفًا أو مجلدًا واحدًا على الأقل للاستيراد.</translation>
    </message>
    <message>
        <source>Name the file of the new office: tenderyard demo OFFICE.</source>
        <translation>حدّد ملف المكتب الجديد: tenderyard demo OFFICE.</translation>
    </message>
    <message>
        <source>Name the folder for the results: tenderyard walkthrough OUT_DIR.</source>
        <translation>حدّد مجلد النتائج: tenderyard walkthrough OUT_DIR.</translation>
    </message>
    <message>
        <source>Only one office can be opened.</source>
        <translation>لا يمكن فتح أكثر من مكتب واحد.</translation>
    </message>
    <message>
        <source>Tenderyard: construction tenders, bids and milestones.

tenderyard [OFFICE]                 opens the window, on an office when one is named
tenderyard demo OFFICE              makes the demonstration office in a new file
tenderyard import --office OFFICE PATH... [--report FILE]
                                    imports OCDS files and folders into an office
tenderyard walkthrough OUT_DIR      does the whole job without a display and leaves pictures
tenderyard --help, --version

OFFICE is the path of a file, or postgresql://HOST/DATABASE?user=NAME on a server; a password is never an argument.
Errors go to standard error, with an exit code that is not 0.
</source>
        <translation>Tenderyard: مناقصات البناء والعطاءات ومراحل الإنجاز.

tenderyard [OFFICE]                 يفتح النافذة، على مكتب إن حُدّد
tenderyard demo OFFICE              ينشئ المكتب التجريبي في ملف جديد
tenderyard import --office OFFICE PATH... [--report FILE]
                                    يستورد ملفات OCDS ومجلداتها إلى مكتب
tenderyard walkthrough OUT_DIR      ينجز العمل كله دون شاشة ويترك صورًا
tenderyard --help, --version

OFFICE هو مسار ملف، أو postgresql://HOST/DATABASE?user=NAME على خادم؛ ولا تكون كلمة المرور وسيطًا أبدًا.
تُكتب الأخطاء في مخرج الأخطاء القياسي، مع رمز خروج غير 0.
</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>Bid status</source>
        <translation>حالة العطاء</translation>
    </message>
    <message>
        <source>Bid total</source>
        <translation>إجمالي العطاء</translation>
    </message>
    <message>
        <source>Against the lowest</source>
        <translation>مقارنة بالأدنى</translation>
    </message>
    <message>
        <source>Against budget maximum</source>
        <translation>مقارنة بالحد الأقصى للميزانية</translation>
    </message>
    <message>
        <source>Time offered</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>درجة التقييم</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Earlier work with you</source>
        <translation>أعمال سابقة معكم</translation>
    </message>
    <message>
        <source>Bidder’s message</source>
        <translation>رسالة مقدم العطاء</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>لا توجد رسالة</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <extracomment>%1: plus or minus sign, %2: a number; a share in percent</extracomment>
        <translation>%1%2٪</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>%1: a share in percent by which a bid is over the budget</extracomment>
        <translation>زيادة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>None required</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 missing</source>
        <translation>
            <numerusform>لا ينقص شيء من %1</numerusform>
            <numerusform>ينقص %Ln من %1</numerusform>
            <numerusform>ينقص %Ln من %1</numerusform>
            <numerusform>ينقص %Ln من %1</numerusform>
            <numerusform>ينقص %Ln من %1</numerusform>
            <numerusform>ينقص %Ln من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>تنتهي خلال يوم واحد</numerusform>
            <numerusform>تنتهي خلال يومين</numerusform>
            <numerusform>تنتهي خلال %Ln أيام</numerusform>
            <numerusform>تنتهي خلال %Ln يومًا</numerusform>
            <numerusform>تنتهي خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 valid</source>
        <translation>
            <numerusform>لا شيء سارٍ من %1</numerusform>
            <numerusform>السارية %Ln من %1</numerusform>
            <numerusform>السارية %Ln من %1</numerusform>
            <numerusform>السارية %Ln من %1</numerusform>
            <numerusform>السارية %Ln من %1</numerusform>
            <numerusform>السارية %Ln من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>لا عقود</numerusform>
            <numerusform>عقد واحد</numerusform>
            <numerusform>عقدان</numerusform>
            <numerusform>%Ln عقود</numerusform>
            <numerusform>%Ln عقدًا</numerusform>
            <numerusform>%Ln عقد</numerusform>
        </translation>
    </message>
    <message>
        <source>Certification missing</source>
        <translation>شهادة ناقصة</translation>
    </message>
    <message>
        <source>Low price, assessed</source>
        <translation>سعر منخفض، تمت دراسته</translation>
    </message>
    <message>
        <source>Unusually low price</source>
        <translation>سعر منخفض بشكل غير معتاد</translation>
    </message>
    <message>
        <source>Above the budget</source>
        <translation>أعلى من الميزانية</translation>
    </message>
    <message>
        <source>Recorded on behalf</source>
        <translation>مسجّل بالنيابة</translation>
    </message>
</context>
<context>
    <name>CopyArguments</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>خيار غير معروف %1.</translation>
    </message>
    <message>
        <source>Name the office that is copied and where to: tenderyard copy FROM TO.</source>
        <translation>حدّد المكتب المراد نسخه والوجهة: tenderyard copy FROM TO.</translation>
    </message>
    <message>
        <source>Moving an office between a file and a server:
tenderyard copy FROM TO [--resume] [--server HOST[:PORT]] [--certificate FILE]
                                    copies an office with its documents, and gives everybody a new
                                    password; --resume goes on with a copy that was cut

FROM and TO are the path of a file or postgresql://postgres@db.example.org/office, for a superuser. The copy needs a
new file or an empty database. Passwords are asked for, or read from PGPASSWORD or ~/.pgpass.
</source>
        <translation>نقل مكتب بين ملف وخادم:
tenderyard copy FROM TO [--resume] [--server HOST[:PORT]] [--certificate FILE]
                                    ينسخ مكتبًا مع وثائقه ويعطي الجميع كلمة مرور
                                    جديدة؛ ‎--resume يكمل نسخًا انقطع

FROM وTO مسار ملف أو postgresql://postgres@db.example.org/office، لمستخدم فائق. يحتاج النسخ إلى
ملف جديد أو قاعدة بيانات فارغة. تُطلب كلمات المرور، أو تُقرأ من PGPASSWORD أو ‎~/.pgpass.
</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>The passwords below are shown this once.</source>
        <translation>تُعرض كلمات المرور أدناه هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Password of %1 for %2:</source>
        <translation>كلمة مرور %1 على %2:</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>لا توجد شهادة في %1.</translation>
    </message>
    <message>
        <source>Copying rows: %1 of %2</source>
        <translation>جارٍ نسخ السطور: %1 من %2</translation>
    </message>
    <message>
        <source>Copying documents: %1 of %2</source>
        <translation>جارٍ نسخ الوثائق: %1 من %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>جارٍ المقارنة: %1 من %2</translation>
    </message>
    <message>
        <source>Making passwords: %1 of %2</source>
        <translation>جارٍ إنشاء كلمات المرور: %1 من %2</translation>
    </message>
</context>
<context>
    <name>CopyHandOut</name>
    <message>
        <source>%1 rows in %2 tables and %3 documents were copied, and found to be the same on both sides.</source>
        <translation>نُسخ %1 من السطور في %2 من الجداول و%3 من الوثائق، وتبيّن تطابقها في الجانبين.</translation>
    </message>
    <message>
        <source>Somebody went on working in the office meanwhile. The copy is as the office was when the copying began.</source>
        <translation>استمر العمل في المكتب أثناء ذلك. النسخة على حال المكتب عند بدء النسخ.</translation>
    </message>
    <message>
        <source>The document “%1” was damaged already and could not be copied.</source>
        <translation>كانت الوثيقة «%1» تالفة أصلًا ولم يمكن نسخها.</translation>
    </message>
    <message>
        <source>The document “%1” was missing already.</source>
        <translation>كانت الوثيقة «%1» مفقودة أصلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can sign in, each with a new password that works once.</source>
        <translation>
            <numerusform>لا أحد يمكنه تسجيل الدخول.</numerusform>
            <numerusform>يمكن لشخص واحد تسجيل الدخول بكلمة مرور جديدة تصلح مرة واحدة.</numerusform>
            <numerusform>يمكن لشخصين تسجيل الدخول، لكلٍّ كلمة مرور جديدة تصلح مرة واحدة.</numerusform>
            <numerusform>يمكن لـ %Ln أشخاص تسجيل الدخول، لكلٍّ كلمة مرور جديدة تصلح مرة واحدة.</numerusform>
            <numerusform>يمكن لـ %Ln شخصًا تسجيل الدخول، لكلٍّ كلمة مرور جديدة تصلح مرة واحدة.</numerusform>
            <numerusform>يمكن لـ %Ln شخص تسجيل الدخول، لكلٍّ كلمة مرور جديدة تصلح مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>People on other computers need the server’s name in place of “%1”.</source>
        <translation>يحتاج من على حواسيب أخرى إلى اسم الخادم بدلًا من «%1».</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>إلى %1:</translation>
    </message>
    <message>
        <source>For %1: sign in as %2, once with the password %3</source>
        <translation>إلى %1: سجّل الدخول باسم %2، مرة واحدة بكلمة المرور %3</translation>
    </message>
</context>
<context>
    <name>DecisionQuestions</name>
    <message>
        <source>You are the only member of staff, so there is no second person. Write down how you checked it.</source>
        <translation>أنت موظف المكتب الوحيد، فلا يوجد شخص ثانٍ. دوّن كيف فحصتها.</translation>
    </message>
    <message>
        <source>Whoever suspended somebody does not reinstate them, unless there is nobody else: then this reason says so.</source>
        <translation>من أوقف مقاولًا لا يرفع الإيقاف عنه، إلا إذا لم يوجد غيره: عندئذ يذكر هذا السبب ذلك.</translation>
    </message>
    <message>
        <source>No new bids, awards or new payments; running contracts go on.</source>
        <translation>لا عطاءات جديدة ولا ترسيات ولا دفعات جديدة؛ وتستمر العقود الجارية.</translation>
    </message>
    <message>
        <source>The contractor reads this on the profile. It waits outside of the queue until it is changed.</source>
        <translation>يقرأ المقاول هذا في ملفه التعريفي. ويبقى خارج قائمة الانتظار حتى يُعدّل.</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>طلب تصحيح</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Made %1 with the demonstration office “%2”.</source>
        <translation>أُنشئ %1 ويحوي المكتب التجريبي «%2».</translation>
    </message>
    <message>
        <source>Everybody’s password is %1. Sign in as:</source>
        <translation>كلمة المرور للجميع هي %1. سجّل الدخول باسم:</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Manages</source>
        <translation>يدير</translation>
    </message>
    <message>
        <source>Evaluates bids</source>
        <translation>يقيّم العطاءات</translation>
    </message>
    <message>
        <source>Approves work</source>
        <translation>يعتمد الأعمال</translation>
    </message>
    <message>
        <source>Releases payments</source>
        <translation>يصرف الدفعات</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يطّلع</translation>
    </message>
</context>
<context>
    <name>FieldComparison</name>
    <message>
        <source>Not the company of the profile</source>
        <translation>ليس شركة الملف التعريفي</translation>
    </message>
    <message>
        <source>Used by %1 too</source>
        <translation>يستخدمه %1 أيضًا</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>تاريخ الإصدار في المستقبل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>An insurance has a limit</source>
        <translation>لكل تأمين حد تغطية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>حامل الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد التغطية</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget is shown</source>
        <translation>الميزانية ظاهرة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>نوع السبب</translation>
    </message>
    <message>
        <source>Kind of failure</source>
        <translation>نوع التعذّر</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>فتح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Zone of the deadline</source>
        <translation>المنطقة الزمنية للموعد النهائي</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفض</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>وقت الترسية</translation>
    </message>
    <message>
        <source>Results are published</source>
        <translation>النتائج منشورة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Number in order</source>
        <translation>الرقم في الترتيب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>المبلغ المعتمد</translation>
    </message>
    <message>
        <source>Retained amount</source>
        <translation>المبلغ المحتجز</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم إنجازه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>وقت الاعتماد</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>وقت الصرف</translation>
    </message>
    <message>
        <source>Bank’s reference</source>
        <translation>المرجع البنكي</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>حامل الشهادة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>وقت الرفع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>بصمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>SHA-256 found in the store</source>
        <translation>بصمة SHA-256 الموجودة في المخزن</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>يلزمه تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Budget minimum</source>
        <translation>الحد الأدنى للميزانية</translation>
    </message>
    <message>
        <source>Budget maximum</source>
        <translation>الحد الأقصى للميزانية</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>قيمة العقد</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Owners post tenders, open and compare bids, award, plan milestones, approve work and release payments.</source>
        <translation>ينشر المالكون المناقصات ويفضّون العطاءات ويقارنونها ويرسونها ويخططون مراحل الإنجاز ويعتمدون الأعمال ويصرفون الدفعات.</translation>
    </message>
    <message>
        <source>Contractors keep a profile with certifications, bid on tenders, and mark milestones as completed.</source>
        <translation>يحتفظ المقاولون بملف تعريفي مع شهاداته، ويقدمون العطاءات في المناقصات، ويعلّمون مراحل الإنجاز مكتملةً.</translation>
    </message>
    <message>
        <source>Staff verify profiles and certifications and look after the people and the settings of the office.</source>
        <translation>يتحقق موظفو المكتب من الملفات التعريفية والشهادات، ويتولون شؤون الأشخاص وإعدادات المكتب.</translation>
    </message>
    <message>
        <source>A person may have several roles. Members of a tender share its work by duties: managing, evaluating, approving, releasing or only reading.</source>
        <translation>قد يحمل الشخص عدة أدوار. ويتقاسم أعضاء المناقصة عملها بحسب المهام: الإدارة أو تقييم العطاءات أو الاعتماد أو الصرف أو الاطلاع فقط.</translation>
    </message>
    <message>
        <source>From posting to review</source>
        <translation>من النشر إلى التقييم</translation>
    </message>
    <message>
        <source>A tender is posted with its deadline. Bids come in until then. After the deadline the owner opens them, compares them, puts the good ones on a shortlist, and awards the contract with a written reason.</source>
        <translation>تُنشر المناقصة مع موعدها النهائي، وترد العطاءات حتى ذلك الحين. وبعد الموعد النهائي يفضّها المالك ويقارنها ويدرج الجيد منها في القائمة المختصرة ويرسي العقد مع سبب مكتوب.</translation>
    </message>
    <message>
        <source>When everything is paid, the contract is completed, and the owner reviews the contractor once.</source>
        <translation>عند دفع كل المستحقات يُتمّ العقد، ويقيّم المالك المقاول مرة واحدة.</translation>
    </message>
    <message>
        <source>A button that cannot be used says why, and where possible leads to what would mend it. Whatever happens is kept in the history with what it was before.</source>
        <translation>كل زر لا يمكن استخدامه يذكر السبب، ويقود حيثما أمكن إلى ما يعالجه. ويُحفظ كل ما يحدث في السجل مع ما كان عليه الأمر قبله.</translation>
    </message>
    <message>
        <source>Sealed bids</source>
        <translation>العطاءات المختومة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Profiles and certifications wait in a queue, the oldest first. The program reads each stored file again and says whether it is still the one that was uploaded; only then it can be verified.</source>
        <translation>تنتظر الملفات التعريفية والشهادات في قائمة انتظار، أقدمها أولًا. ويعيد البرنامج قراءة كل ملف محفوظ ويبيّن إن كان لا يزال الملف الذي رُفع؛ وعندئذ فقط يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>What came by letter</source>
        <translation>ما ورد بخطاب</translation>
    </message>
    <message>
        <source>Importing tenders</source>
        <translation>استيراد المناقصات</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: the places of the sidebar.</source>
        <translation>Ctrl+1 إلى Ctrl+9: مواضع الشريط الجانبي.</translation>
    </message>
    <message>
        <source>Alt+Left: back.</source>
        <translation>Alt+Left: رجوع.</translation>
    </message>
    <message>
        <source>Ctrl+F: search the list of a page.</source>
        <translation>Ctrl+F: البحث في قائمة الصفحة.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the main action of a page or a dialog.</source>
        <translation>Ctrl+Enter: الإجراء الرئيسي للصفحة أو مربع الحوار.</translation>
    </message>
    <message>
        <source>F6: the next pane.</source>
        <translation>F6: اللوحة التالية.</translation>
    </message>
    <message>
        <source>Enter: open the selected row. Ctrl+C: copy the selected rows as a table.</source>
        <translation>Enter: فتح السطر المحدد. Ctrl+C: نسخ الأسطر المحددة جدولًا.</translation>
    </message>
    <message>
        <source>F1: this help.</source>
        <translation>F1: هذه المساعدة.</translation>
    </message>
    <message>
        <source>Then the milestones are planned; their amounts sum exactly to the contract sum. Once the work has started, the contractor completes each milestone, the owner approves it, and its payment is released or, when the bank refuses it, marked as failed and tried again.</source>
        <translation>ثم تُخطط مراحل الإنجاز بحيث يساوي مجموع مبالغها قيمة العقد تمامًا. وبعد بدء الأعمال يتم المقاول كل مرحلة، ويعتمدها المالك، وتُصرف دفعتها، أو توضع عليها علامة التعذّر إن رفضها البنك ثم تعاد المحاولة.</translation>
    </message>
    <message>
        <source>Approving a milestone instructs its payment. The program pays nothing itself: pay at your bank, then record the bank’s reference, or that it failed. When you approve less than the whole amount, the rest becomes a new milestone, and the sum stays the same.</source>
        <translation>اعتماد مرحلة الإنجاز يصدر أمر دفعها. ولا يدفع البرنامج شيئًا بنفسه: ادفع لدى البنك ثم سجّل المرجع البنكي أو تعذّر الدفعة. وإذا اعتمدت أقل من المبلغ كله صار الباقي مرحلة إنجاز جديدة وبقي المجموع كما هو.</translation>
    </message>
    <message>
        <source>Before the opening the program shows a sealed bid only to its bidder, and to whoever recorded it for them. The owner sees how many bids there are, and nothing else.</source>
        <translation>قبل الفض لا يعرض البرنامج العطاء المختوم إلا لمقدمه ولمن سجّله نيابةً عنه. ويرى المالك عدد العطاءات ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>When a bid is submitted, a commitment is computed from its content and shown to the bidder. At the opening it is computed again. A bid that no longer matches stays closed and cannot be awarded.</source>
        <translation>عند تقديم العطاء تُحسب من محتواه بصمة التزام وتُعرض على مقدم العطاء. وعند الفض تُحسب مجددًا. والعطاء الذي لم يعد يطابق بصمته يبقى مغلقًا ولا يمكن ترسيته.</translation>
    </message>
    <message>
        <source>A tender can be posted as open instead of sealed. Then the owner sees bids as they arrive and may award at any time; every bidder is told so on the form.</source>
        <translation>يمكن نشر المناقصة مفتوحةً بدلًا من مختومة. وعندئذ يرى المالك العطاءات فور وصولها وله الترسية في أي وقت؛ ويُبيَّن ذلك لكل مقدم عطاء في النموذج.</translation>
    </message>
    <message>
        <source>A price is unusually low when it is 15 % or more below the mean of the other bids that still take part, of which there must be at least two. Write down an assessment before awarding it.</source>
        <translation>يُعدّ السعر منخفضًا بشكل غير معتاد إذا قلّ بنسبة ١٥٪ أو أكثر عن متوسط العطاءات الأخرى التي لا تزال مشاركة، على ألا يقل عددها عن عطاءين. اكتب دراسة السعر قبل ترسيته.</translation>
    </message>
    <message>
        <source>Nobody verifies or approves their own company. What one person uploaded or suspended, another verifies or reinstates; where there is only one member of staff, that person does it with a written reason, and the history marks it.</source>
        <translation>لا يتحقق أحد من شركته ولا يعتمدها. وما رفعه شخص أو أوقفه يتحقق منه أو يرفع إيقافه شخص آخر؛ وحيث لا يوجد إلا موظف واحد يقوم هو بذلك مع سبب مكتوب، ويُعلَّم ذلك في السجل.</translation>
    </message>
    <message>
        <source>A verified certification counts to the end of the day on which it expires. 60 days before, it stands on the contractor’s dashboard; 90 days before, on the staff’s list of expiring ones.</source>
        <translation>تُحتسب الشهادة التي تم التحقق منها حتى نهاية يوم انتهائها. وتظهر قبل ذلك بـ ٦٠ يومًا في لوحة معلومات المقاول، وقبله بـ ٩٠ يومًا في قائمة الشهادات التي توشك على الانتهاء لدى موظفي المكتب.</translation>
    </message>
    <message>
        <source>A suspended contractor makes no new bid and gets no award and no new payment; running contracts go on.</source>
        <translation>لا يقدم المقاول الموقوف عطاءً جديدًا ولا يحصل على ترسية ولا على دفعة جديدة؛ وتستمر العقود الجارية.</translation>
    </message>
    <message>
        <source>Staff, and owners, record contractors and certifications that came by letter or e-mail; bids and completed work of a tender are recorded by staff and by those who manage it.</source>
        <translation>يسجّل موظفو المكتب والمالكون المقاولين والشهادات الواردة بخطاب أو بريد إلكتروني؛ أما عطاءات المناقصة وأعمالها المنجزة فيسجّلها موظفو المكتب ومن يديرون المناقصة.</translation>
    </message>
    <message>
        <source>Such entries are marked as entered on behalf, with who entered them. A bid counts when the time at which it arrived lies before the deadline, and it can be recorded until the bids are opened.</source>
        <translation>تُعلَّم هذه القيود بأنها أُدخلت بالنيابة مع اسم من أدخلها. ويُحتسب العطاء إذا كان وقت وصوله قبل الموعد النهائي، ويمكن تسجيله حتى فض العطاءات.</translation>
    </message>
    <message>
        <source>For staff: the File menu imports tenders in the Open Contracting Data Standard from files or a whole folder: releases, records and packages of them.</source>
        <translation>لموظفي المكتب: تستورد قائمة ملف المناقصات بمعيار بيانات التعاقد المفتوح (OCDS) من ملفات أو من مجلد كامل: إصدارات وقيودًا وحزمًا منها.</translation>
    </message>
    <message>
        <source>What could not be understood is kept, and listed by file and field in a report, a CSV file beside the office. Importing the same files again changes nothing.</source>
        <translation>ما تعذر فهمه يُحفظ ويُسرد حسب الملف والحقل في تقرير، وهو ملف CSV بجانب ملف المكتب. وإعادة استيراد الملفات نفسها لا تغير شيئًا.</translation>
    </message>
    <message>
        <source>Imported history is marked with its source and cannot be changed. Staff take over an imported open tender for an owner, with a deadline; from then on it is sealed and every rule holds.</source>
        <translation>يُعلَّم السجل المستورد بمصدره ولا يمكن تغييره. ويتولى موظفو المكتب مناقصة مفتوحة مستوردة لأحد المالكين مع موعد نهائي؛ ومنذ ذلك الحين تكون مختومة وتسري عليها جميع القواعد.</translation>
    </message>
    <message>
        <source>Before a new version of the program changes the tables of the file, it makes a copy beside it that ends in “.bak”.</source>
        <translation>قبل أن يغير إصدار جديد من البرنامج جداول الملف، ينشئ نسخة منه بجانبه تنتهي بـ «.bak».</translation>
    </message>
    <message>
        <source>Several windows can work on one file on one computer. Do not open it over a network drive.</source>
        <translation>يمكن لعدة نوافذ العمل على ملف واحد على حاسوب واحد. لا تفتحه عبر محرك أقراص شبكي.</translation>
    </message>
    <message>
        <source>Forgotten passwords are reset by staff under People with a one-time password, which is changed at the next sign-in. Nobody can read a password.</source>
        <translation>يعيد موظفو المكتب تعيين كلمات المرور المنسية في صفحة الأشخاص بكلمة مرور لمرة واحدة، تُغيَّر عند تسجيل الدخول التالي. ولا يستطيع أحد قراءة كلمة مرور.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C: copy the list as text.</source>
        <translation>Ctrl+Shift+C: نسخ القائمة نصًا.</translation>
    </message>
    <message>
        <source>Ctrl+B: show or hide the sidebar.</source>
        <translation>Ctrl+B: إظهار الشريط الجانبي أو إخفاؤه.</translation>
    </message>
    <message>
        <source>Ctrl+O: open an office. Ctrl+P: print the list. Ctrl+Q: quit.</source>
        <translation>Ctrl+O: فتح مكتب. Ctrl+P: طباعة القائمة. Ctrl+Q: إنهاء.</translation>
    </message>
    <message>
        <source>New tender: F8 and Shift+F8 go to the next and the previous error.</source>
        <translation>مناقصة جديدة: F8 وShift+F8 للانتقال إلى الخطأ التالي والسابق.</translation>
    </message>
    <message>
        <source>Comparing bids: the arrow keys choose a bid, Space puts it on the shortlist, P pins and H hides it.</source>
        <translation>مقارنة العطاءات: مفاتيح الأسهم لاختيار عطاء، وSpace لإدراجه في القائمة المختصرة، وP لتثبيته وH لإخفائه.</translation>
    </message>
    <message>
        <source>Milestone plan: F2 changes a milestone, Alt+Up and Alt+Down move it.</source>
        <translation>خطة مراحل الإنجاز: F2 لتغيير مرحلة إنجاز، وAlt+Up وAlt+Down لنقلها.</translation>
    </message>
    <message>
        <source>An office in a file: whoever can read that file with other programs can read everything in it, so sealing protects among people who use the program, not against somebody who holds the file. An office on a server: the server itself keeps bids sealed, whatever program asks it; only whoever runs the server could look.</source>
        <translation>المكتب في ملف: من يستطيع قراءة هذا الملف ببرامج أخرى يستطيع قراءة كل ما فيه، فالختم يحمي بين مستخدمي البرنامج لا ممن بيده الملف. المكتب على خادم: الخادم نفسه يبقي العطاءات مختومة أيًا كان البرنامج السائل؛ ولا يستطيع الاطلاع إلا من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>Working with a server</source>
        <translation>العمل مع خادم</translation>
    </message>
    <message>
        <source>An office that several people use at once is kept on a PostgreSQL server. Everybody has a sign-in of their own there, and the server itself checks every rule, whichever program asks it.</source>
        <translation>المكتب الذي يستخدمه عدة أشخاص معًا يُحفظ على خادم PostgreSQL. لكل شخص هناك اسم دخول خاص، والخادم نفسه يفحص كل قاعدة أيًا كان البرنامج السائل.</translation>
    </message>
    <message>
        <source>To connect for the first time, choose “Connect to a server” on the start page and paste the invitation that you were given. Its password works once: the program asks for one of your own first, and says who made the old one.</source>
        <translation>للاتصال أول مرة اختر «الاتصال بخادم» في صفحة البداية وألصق الدعوة التي تسلمتها. تصلح كلمة مرورها مرة واحدة: يطلب البرنامج أولًا كلمة خاصة بك ويذكر من وضع القديمة.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the one you named. Where an office has an authority of its own for that, its certificate comes with the invitation or as a file.</source>
        <translation>الاتصال مشفّر، وعلى الخادم أن يثبت أنه الذي سمّيته. وإن كانت للمكتب جهة توثيق خاصة به فشهادتها تأتي مع الدعوة أو في ملف.</translation>
    </message>
    <message>
        <source>The password can be kept in this computer’s keychain, and nowhere else. Where the keychain is locked or there is none, it is asked for each time.</source>
        <translation>يمكن حفظ كلمة المرور في سلسلة مفاتيح هذا الحاسوب ولا مكان سواها. وإن كانت السلسلة مقفلة أو غير موجودة تُطلب كل مرة.</translation>
    </message>
    <message>
        <source>When the server cannot be reached, a line at the top says so and when it is tried again. What is shown can be read on. What you do meanwhile does not happen, and is said not to have happened.</source>
        <translation>إذا تعذر الوصول إلى الخادم يذكر ذلك سطر في الأعلى ومتى يُعاد المحاولة. ويمكن مواصلة قراءة المعروض. وما تفعله أثناء ذلك لا يحدث، ويُقال إنه لم يحدث.</translation>
    </message>
    <message>
        <source>Rarely the connection goes between an action and its confirmation. Then the line at the top names the action, and says whether it happened as soon as the server answers. Do not repeat it before.</source>
        <translation>نادرًا ما ينقطع الاتصال بين الإجراء وتأكيده. عندئذ يسمّي السطر الأعلى الإجراء ويذكر هل حدث فور رد الخادم. لا تكرره قبل ذلك.</translation>
    </message>
    <message>
        <source>An office in a file: everything is in that file and in the folder beside it that has the file’s whole name and ends in “.files”, where the documents are. Copy both while the program is closed, and keep the copy on another computer.</source>
        <translation>المكتب في ملف: كل شيء في ذلك الملف وفي المجلد المجاور الذي يحمل اسم الملف كاملًا وينتهي بـ «.files»، وفيه الوثائق. انسخهما والبرنامج مغلق، واحفظ النسخة على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Nobody is told before the opening whether a contractor has a bid already. Of several the opening keeps what the contractor handed in, or else the last one received.</source>
        <translation>لا يعرف أحد قبل الفتح إن كان للمقاول عطاء سابق. ومن عدة عطاءات يُبقي الفتح ما سلّمه المقاول بنفسه، وإلا فآخر ما ورد.</translation>
    </message>
    <message>
        <source>Staff invite people under People: the program makes the text to be handed over, on a way that you trust. Deactivating somebody, or giving them a new password, ends their sessions at once. Who becomes staff, and a password that staff make, is confirmed by a second member of staff.</source>
        <translation>يدعو موظفو المكتب الأشخاص من صفحة الأشخاص: يكتب البرنامج النص الذي يُسلَّم بطريقة تثق بها. تعطيل شخص أو منحه كلمة مرور جديدة ينهي جلساته فورًا. ومن يصبح موظفًا، وكل كلمة مرور يضعها الموظفون، يؤكدها موظف ثانٍ.</translation>
    </message>
    <message>
        <source>Whoever looks after the server sets it up, by “Set up a server” on the start page or on the command line, brings it up to date and makes its backups; the administrator’s guide says how.</source>
        <translation>من يعتني بالخادم يهيئه، من ”تهيئة خادم“ في صفحة البداية أو من سطر الأوامر، ويحدّثه ويأخذ نسخه الاحتياطية؛ ودليل المسؤول يشرح ذلك.</translation>
    </message>
    <message>
        <source>What somebody looks at for more than a second is taken by them, so that two people do not check the same one; it is given back when they go on, and by itself after 20 minutes.</source>
        <translation>ما ينظر فيه شخص أكثر من ثانية يُسجَّل أنه أخذه، حتى لا يفحص شخصان الشيء نفسه؛ ويُعاد عندما ينتقل إلى غيره، ويُعاد تلقائيًا بعد ٢٠ دقيقة.</translation>
    </message>
    <message>
        <source>Verification, wherever no text is typed: V verifies or approves, R rejects, C asks for a correction or a change, N or Alt+Down and P or Alt+Up go to the next and the previous, O takes over what a colleague has, B shows the version before. For a reason: 1 to 9 choose it, Ctrl+Enter sends, Esc goes back.</source>
        <translation>التحقق، حيث لا يُكتب نص: V للتحقق أو الاعتماد، وR للرفض، وC لطلب تصحيح أو تغيير، وN أو Alt+Down للانتقال إلى التالي، وP أو Alt+Up إلى السابق، وO لتولّي ما عند زميل، وB لعرض النسخة السابقة. وللسبب: 1 إلى 9 لاختياره، وCtrl+Enter للإرسال، وEsc للرجوع.</translation>
    </message>
    <message>
        <source>Documents: Ctrl++ and Ctrl+− zoom, W fits the width, F the whole page, T turns, Ctrl+F finds, F4 shows the thumbnails.</source>
        <translation>المستندات: Ctrl++ وCtrl+− للتكبير والتصغير، وW لملاءمة العرض، وF للصفحة كاملة، وT للتدوير، وCtrl+F للبحث، وF4 لعرض الصور المصغرة.</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Drop PDF, PNG or JPEG files of up to 25 MB on the page, one or many. Each becomes a card: its upload can be paused, cancelled and tried again, and what the text of a PDF plainly says is offered beside the fields. Nothing is filled in by itself.</source>
        <translation>أفلت ملفات PDF أو PNG أو JPEG حتى 25 ميغابايت على الصفحة، ملفًا أو أكثر. يصير كل ملف بطاقة: يمكن إيقاف رفعه مؤقتًا وإلغاؤه وإعادة محاولته، وما يقوله نص ملف PDF بوضوح يُعرض بجانب الحقول. لا يُملأ شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A renewal replaces the certification before it only when it has been verified; until then that one counts. What was sent back says why, and Mend opens the field that it is about.</source>
        <translation>لا يحل التجديد محل الشهادة السابقة إلا بعد التحقق منه؛ وحتى ذلك الحين تبقى السابقة سارية. ما أُعيد يبيّن السبب، وزر التصحيح يفتح الحقل المعني.</translation>
    </message>
    <message>
        <source>The program reminds 60, 30, 7 and 0 days before a certification expires, each time once. The File menu saves deadlines and dates of expiry as a calendar, and certifications as one PDF.</source>
        <translation>يذكّر البرنامج قبل انتهاء الشهادة بـ 60 و30 و7 و0 من الأيام، مرة واحدة في كل مرة. تحفظ قائمة «ملف» المواعيد وتواريخ الانتهاء تقويمًا، والشهادات ملف PDF واحدًا.</translation>
    </message>
    <message>
        <source>Where documents are kept</source>
        <translation>أين تُحفظ الوثائق</translation>
    </message>
    <message>
        <source>Documents are kept beside the office or on its server; staff can choose a WebDAV or an S3-compatible store in the settings. What goes there is encrypted on the desk, and its keys stay in the office: who looks after the store cannot read a document, and without the office nobody can.</source>
        <translation>تُحفظ الوثائق بجانب المكتب أو على خادمه؛ ويمكن لموظفي المكتب اختيار مخزن WebDAV أو مخزن متوافق مع S3 في الإعدادات. ما يُرسل إليه يُشفَّر على الجهاز، وتبقى مفاتيحه في المكتب: لا يستطيع من يدير المخزن قراءة أي وثيقة، ولا يستطيع ذلك أحد من دون المكتب.</translation>
    </message>
    <message>
        <source>The store’s password is asked for on each desk and can be kept in the system’s keychain. All documents move when another place is chosen, and each is compared; the old copies stay until somebody removes them.</source>
        <translation>تُطلب كلمة مرور المخزن على كل جهاز ويمكن حفظها في سلسلة مفاتيح النظام. تُنقل جميع الوثائق عند اختيار مكان آخر، وتُقارن كل واحدة منها؛ وتبقى النسخ القديمة حتى يزيلها أحد.</translation>
    </message>
    <message>
        <source>Each document is compared with what was uploaded whenever it is opened. One that was changed is shown as changed, and cannot be verified.</source>
        <translation>تُقارن كل وثيقة بما رُفع كلما فُتحت. وما تغيّر منها يُعرض على أنه متغيّر ولا يمكن التحقق منه.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>files %1/%2, tenders %3/%4</source>
        <translation>الملفات %1/%2، المناقصات %3/%4</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Give the password to the person; it has to be changed at the first sign-in.</source>
        <translation>سلّم كلمة المرور للشخص؛ ويجب تغييرها عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اس&amp;م المستخدم</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>الأ&amp;دوار</translation>
    </message>
    <message>
        <source>One-time &amp;password</source>
        <translation>&amp;كلمة مرور لمرة واحدة</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>أدوار %1</translation>
    </message>
    <message>
        <source>A person may have several roles. They hold from the next sign-in.</source>
        <translation>قد يحمل الشخص عدة أدوار. وتسري من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>The old one stops working at once. The new one has to be changed at the next sign-in.</source>
        <translation>تتوقف كلمة المرور القديمة عن العمل فورًا. ويجب تغيير الجديدة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>تعطيل حساب %1</translation>
    </message>
    <message>
        <source>The person can no longer sign in; what they did stays. Running tenders go to the successor.</source>
        <translation>لا يعود بإمكان الشخص تسجيل الدخول؛ ويبقى ما أنجزه. وتنتقل المناقصات الجارية إلى خلفه.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>ال&amp;خلف</translation>
    </message>
    <message>
        <source>Needed when the person owns running tenders</source>
        <translation>مطلوب إذا كان الشخص مالكًا لمناقصات جارية</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>إعادة تفعيل حساب %1</translation>
    </message>
    <message>
        <source>The person can sign in again with the password they had.</source>
        <translation>يمكن للشخص تسجيل الدخول مجددًا بكلمة مروره السابقة.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>Why the person becomes staff; needed where you are the only one</source>
        <translation>سبب جعل الشخص موظفًا؛ يلزم إن كنت الموظف الوحيد</translation>
    </message>
    <message>
        <source>%1 becomes staff when a second member of staff has confirmed it under People.</source>
        <translation>يصبح %1 موظفًا عندما يؤكد ذلك موظف ثانٍ في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>The server makes the sign-in. You get an invitation to hand over to the person.</source>
        <translation>ينشئ الخادم اسم الدخول. وتحصل على دعوة تسلّمها للشخص.</translation>
    </message>
    <message>
        <source>A person may have several roles. That somebody becomes staff is confirmed by a second member of staff.</source>
        <translation>قد يحمل الشخص عدة أدوار. ومن يصبح موظفًا يؤكده موظف ثانٍ.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>إنشاء كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The person can no longer sign in, and their sessions end at once; what they did stays. Running tenders go to the successor.</source>
        <translation>لا يعود بإمكان الشخص تسجيل الدخول وتنتهي جلساته فورًا؛ ويبقى ما أنجزه. وتنتقل المناقصات الجارية إلى خلفه.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>Where there is another member of staff, they confirm it first. Then the old one stops working and the person’s sessions end. You get an invitation with a one-time password to hand over.</source>
        <translation>إن وُجد موظف آخر فإنه يؤكد ذلك أولًا. ثم تبطل كلمة المرور القديمة وتنتهي جلسات الشخص. وتحصل على دعوة فيها كلمة مرور لمرة واحدة لتسلّمها.</translation>
    </message>
    <message>
        <source>How you know that the person asked for it; needed where you are the only member of staff</source>
        <translation>كيف عرفت أن الشخص طلب ذلك؛ مطلوب إذا كنت الموظف الوحيد</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>the office’s server</source>
        <translation>خادم المكتب</translation>
    </message>
    <message>
        <source>the folder beside the office’s file</source>
        <translation>المجلد المجاور لملف المكتب</translation>
    </message>
    <message>
        <source>the WebDAV server %1</source>
        <translation>خادم WebDAV في %1</translation>
    </message>
    <message>
        <source>the bucket %1 at %2</source>
        <translation>الحاوية %1 لدى %2</translation>
    </message>
</context>
<context>
    <name>PortfolioCover</name>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Made on %1 with Tenderyard</source>
        <translation>أُنشئ في %1 ببرنامج Tenderyard</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <translation>حامل الشهادة: %1</translation>
    </message>
    <message>
        <source>Not included: %1</source>
        <translation>غير مضمّن: %1</translation>
    </message>
    <message>
        <source>This document could not be included.</source>
        <translation>تعذر تضمين هذا المستند.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This program was built without its window.</source>
        <translation>بُني هذا البرنامج دون نافذته.</translation>
    </message>
    <message>
        <source>The cryptography library could not be started.</source>
        <translation>تعذّر تشغيل مكتبة التشفير.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيتها في %1</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>تنتهي صلاحيتها اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days, on %1</source>
        <translation>
            <numerusform>تنتهي صلاحيتها اليوم، في %1</numerusform>
            <numerusform>تنتهي صلاحيتها خلال يوم واحد، في %1</numerusform>
            <numerusform>تنتهي صلاحيتها خلال يومين، في %1</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln أيام، في %1</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln يومًا، في %1</numerusform>
            <numerusform>تنتهي صلاحيتها خلال %Ln يوم، في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A renewal waits to be verified</source>
        <translation>تجديد بانتظار التحقق</translation>
    </message>
    <message>
        <source>“%1” has expired</source>
        <translation>انتهت صلاحية «%1»</translation>
    </message>
    <message>
        <source>“%1” expires today</source>
        <translation>تنتهي صلاحية «%1» اليوم</translation>
    </message>
    <message numerus="yes">
        <source>“%1” expires in %n days</source>
        <translation>
            <numerusform>تنتهي صلاحية «%1» اليوم</numerusform>
            <numerusform>تنتهي صلاحية «%1» خلال يوم واحد</numerusform>
            <numerusform>تنتهي صلاحية «%1» خلال يومين</numerusform>
            <numerusform>تنتهي صلاحية «%1» خلال %Ln أيام</numerusform>
            <numerusform>تنتهي صلاحية «%1» خلال %Ln يومًا</numerusform>
            <numerusform>تنتهي صلاحية «%1» خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications have expired</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي من شهاداتك</numerusform>
            <numerusform>انتهت صلاحية إحدى شهاداتك</numerusform>
            <numerusform>انتهت صلاحية اثنتين من شهاداتك</numerusform>
            <numerusform>انتهت صلاحية %Ln من شهاداتك</numerusform>
            <numerusform>انتهت صلاحية %Ln من شهاداتك</numerusform>
            <numerusform>انتهت صلاحية %Ln من شهاداتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your certifications expire soon or have expired</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي من شهاداتك قريبًا</numerusform>
            <numerusform>تنتهي صلاحية إحدى شهاداتك قريبًا أو انتهت</numerusform>
            <numerusform>تنتهي صلاحية اثنتين من شهاداتك قريبًا أو انتهت</numerusform>
            <numerusform>تنتهي صلاحية %Ln من شهاداتك قريبًا أو انتهت</numerusform>
            <numerusform>تنتهي صلاحية %Ln من شهاداتك قريبًا أو انتهت</numerusform>
            <numerusform>تنتهي صلاحية %Ln من شهاداتك قريبًا أو انتهت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications have expired</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية أي شهادة</numerusform>
            <numerusform>انتهت صلاحية شهادة واحدة</numerusform>
            <numerusform>انتهت صلاحية شهادتين</numerusform>
            <numerusform>انتهت صلاحية %Ln شهادات</numerusform>
            <numerusform>انتهت صلاحية %Ln شهادة</numerusform>
            <numerusform>انتهت صلاحية %Ln شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire today</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي شهادة اليوم</numerusform>
            <numerusform>تنتهي صلاحية شهادة واحدة اليوم</numerusform>
            <numerusform>تنتهي صلاحية شهادتين اليوم</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادات اليوم</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادة اليوم</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادة اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certifications expire within %1 days</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي شهادة خلال %1 من الأيام</numerusform>
            <numerusform>تنتهي صلاحية شهادة واحدة خلال %1 من الأيام</numerusform>
            <numerusform>تنتهي صلاحية شهادتين خلال %1 من الأيام</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادات خلال %1 من الأيام</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادة خلال %1 من الأيام</numerusform>
            <numerusform>تنتهي صلاحية %Ln شهادة خلال %1 من الأيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them today</source>
        <translation>
            <numerusform>لا شيء منها اليوم</numerusform>
            <numerusform>واحدة منها اليوم</numerusform>
            <numerusform>اثنتان منها اليوم</numerusform>
            <numerusform>%Ln منها اليوم</numerusform>
            <numerusform>%Ln منها اليوم</numerusform>
            <numerusform>%Ln منها اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within %1 days</source>
        <translation>
            <numerusform>لا شيء منها خلال %1 من الأيام</numerusform>
            <numerusform>واحدة منها خلال %1 من الأيام</numerusform>
            <numerusform>اثنتان منها خلال %1 من الأيام</numerusform>
            <numerusform>%Ln منها خلال %1 من الأيام</numerusform>
            <numerusform>%Ln منها خلال %1 من الأيام</numerusform>
            <numerusform>%Ln منها خلال %1 من الأيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have expired</source>
        <translation>
            <numerusform>لم تنتهِ صلاحية غيرها</numerusform>
            <numerusform>انتهت صلاحية واحدة أخرى</numerusform>
            <numerusform>انتهت صلاحية اثنتين أخريين</numerusform>
            <numerusform>انتهت صلاحية %Ln أخرى</numerusform>
            <numerusform>انتهت صلاحية %Ln أخرى</numerusform>
            <numerusform>انتهت صلاحية %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف المكتب</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>الرد…</translation>
    </message>
    <message>
        <source>Explain the price…</source>
        <translation>توضيح السعر…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Ask for a change…</source>
        <translation>طلب تغيير…</translation>
    </message>
    <message>
        <source>Ask for changes…</source>
        <translation>طلب تعديلات…</translation>
    </message>
    <message>
        <source>Assess the price…</source>
        <translation>دراسة السعر…</translation>
    </message>
    <message>
        <source>Award…</source>
        <translation>ترسية…</translation>
    </message>
    <message>
        <source>Cancel the tender…</source>
        <translation>إلغاء المناقصة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>إتمام…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Bid on this tender…</source>
        <translation>تقديم عطاء في هذه المناقصة…</translation>
    </message>
    <message>
        <source>Record a bid…</source>
        <translation>تسجيل عطاء…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>إضافة عضو…</translation>
    </message>
    <message>
        <source>Add certification…</source>
        <translation>إضافة شهادة…</translation>
    </message>
    <message>
        <source>Record a certification…</source>
        <translation>تسجيل شهادة…</translation>
    </message>
    <message>
        <source>Edit your account…</source>
        <translation>تحرير حسابك…</translation>
    </message>
    <message>
        <source>Mark as failed…</source>
        <translation>وضع علامة «تعذّرت»…</translation>
    </message>
    <message>
        <source>Follow the award</source>
        <translation>اتّباع الترسية</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Follow the payments</source>
        <translation>اتّباع الدفعات</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>منح دور…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Pay the retention…</source>
        <translation>دفع المحتجزات…</translation>
    </message>
    <message>
        <source>Issue an addendum…</source>
        <translation>إصدار ملحق…</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <source>Open the bidding</source>
        <translation>فتح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Open bids…</source>
        <translation>فض العطاءات…</translation>
    </message>
    <message>
        <source>Hold payments…</source>
        <translation>حجز الدفعات…</translation>
    </message>
    <message>
        <source>Add milestone…</source>
        <translation>إضافة مرحلة إنجاز…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>نشر النتائج</translation>
    </message>
    <message>
        <source>Confirm the bid</source>
        <translation>تأكيد العطاء</translation>
    </message>
    <message>
        <source>Record a letter…</source>
        <translation>تسجيل خطاب…</translation>
    </message>
    <message>
        <source>Record completion…</source>
        <translation>تسجيل الإنجاز…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>إعادة الاعتبار…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>صرف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>سحب دور</translation>
    </message>
    <message>
        <source>Revoke the award…</source>
        <translation>إلغاء الترسية…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>إدراج في القائمة المختصرة</translation>
    </message>
    <message>
        <source>Start the contract…</source>
        <translation>بدء العقد…</translation>
    </message>
    <message>
        <source>Submit the bid</source>
        <translation>تقديم العطاء</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>تولّي…</translation>
    </message>
    <message>
        <source>Take the approval back…</source>
        <translation>سحب الاعتماد…</translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation>استبعاد من القائمة المختصرة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Withdraw the bid…</source>
        <translation>سحب العطاء…</translation>
    </message>
    <message>
        <source>Withdraw the verification…</source>
        <translation>سحب التحقق…</translation>
    </message>
    <message>
        <source>Revise the bid…</source>
        <translation>تعديل العطاء…</translation>
    </message>
    <message>
        <source>Tender posted</source>
        <translation>نُشرت المناقصة</translation>
    </message>
    <message>
        <source>Tender changed</source>
        <translation>عُدّلت المناقصة</translation>
    </message>
    <message>
        <source>Bidding opened</source>
        <translation>فُتح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Contract awarded</source>
        <translation>تمت ترسية العقد</translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation>أُلغيت الترسية</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>بدأت الأعمال</translation>
    </message>
    <message>
        <source>Contract completed</source>
        <translation>أُنجز العقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Handed over to another owner</source>
        <translation>سُلّمت إلى مالك آخر</translation>
    </message>
    <message>
        <source>Taken over from imported history</source>
        <translation>نُقلت من السجل المستورد</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>أُضيف عضو</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>أُزيل عضو</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>أُنشئت مسودة</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>Addendum issued</source>
        <translation>صدر ملحق</translation>
    </message>
    <message>
        <source>Bids opened</source>
        <translation>فُضّت العطاءات</translation>
    </message>
    <message>
        <source>Bid submitted</source>
        <translation>قُدّم العطاء</translation>
    </message>
    <message>
        <source>Bid recorded on behalf of the bidder</source>
        <translation>سُجّل العطاء نيابةً عن مقدم العطاء</translation>
    </message>
    <message>
        <source>Bid confirmed again</source>
        <translation>أُعيد تأكيد العطاء</translation>
    </message>
    <message>
        <source>Low price assessed</source>
        <translation>دُرس السعر المنخفض</translation>
    </message>
    <message>
        <source>Low price explained</source>
        <translation>وُضّح السعر المنخفض</translation>
    </message>
    <message>
        <source>Bid withdrawn</source>
        <translation>سُحب العطاء</translation>
    </message>
    <message>
        <source>Bid shortlisted</source>
        <translation>أُدرج العطاء في القائمة المختصرة</translation>
    </message>
    <message>
        <source>Bid taken off the shortlist</source>
        <translation>استُبعد العطاء من القائمة المختصرة</translation>
    </message>
    <message>
        <source>Bid rejected</source>
        <translation>رُفض العطاء</translation>
    </message>
    <message>
        <source>Bid reinstated</source>
        <translation>أُعيد العطاء إلى المنافسة</translation>
    </message>
    <message>
        <source>Bid followed the award</source>
        <translation>حُدّث العطاء تبعًا للترسية</translation>
    </message>
    <message>
        <source>Bid written and sealed</source>
        <translation>كُتب العطاء وخُتم</translation>
    </message>
    <message>
        <source>Milestone planned</source>
        <translation>خُطّط لمرحلة إنجاز</translation>
    </message>
    <message>
        <source>Milestone changed</source>
        <translation>عُدّلت مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Milestone deleted</source>
        <translation>حُذفت مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Milestone completed</source>
        <translation>اكتملت مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Completion recorded on behalf of the contractor</source>
        <translation>سُجّل الإنجاز نيابةً عن المقاول</translation>
    </message>
    <message>
        <source>Changes asked for</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>Milestone approved</source>
        <translation>اعتُمدت مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>سُحب الاعتماد</translation>
    </message>
    <message>
        <source>Milestone followed its payments</source>
        <translation>حُدّثت مرحلة الإنجاز تبعًا لدفعاتها</translation>
    </message>
    <message>
        <source>Payment made out</source>
        <translation>حُرّرت الدفعة</translation>
    </message>
    <message>
        <source>Payment instructed</source>
        <translation>صدر أمر الدفع</translation>
    </message>
    <message>
        <source>Retention instructed</source>
        <translation>صدر أمر دفع المحتجزات</translation>
    </message>
    <message>
        <source>Payment released</source>
        <translation>صُرفت الدفعة</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>تعذّرت الدفعة</translation>
    </message>
    <message>
        <source>Payments put on hold</source>
        <translation>حُجزت الدفعات</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>رُفع الحجز</translation>
    </message>
    <message>
        <source>Contractor reviewed</source>
        <translation>قُيّم المقاول</translation>
    </message>
    <message>
        <source>Review changed</source>
        <translation>عُدّل التقييم</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translation>رُدّ على التقييم</translation>
    </message>
    <message>
        <source>Profile made</source>
        <translation>أُنشئ الملف التعريفي</translation>
    </message>
    <message>
        <source>Profile recorded on behalf of the contractor</source>
        <translation>سُجّل الملف التعريفي نيابةً عن المقاول</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>عُدّل الملف التعريفي</translation>
    </message>
    <message>
        <source>Profile approved</source>
        <translation>اعتُمد الملف التعريفي</translation>
    </message>
    <message>
        <source>Contractor suspended</source>
        <translation>أُوقف المقاول</translation>
    </message>
    <message>
        <source>Contractor reinstated</source>
        <translation>رُفع الإيقاف عن المقاول</translation>
    </message>
    <message>
        <source>Profile to be verified again</source>
        <translation>يلزم التحقق من الملف التعريفي مجددًا</translation>
    </message>
    <message>
        <source>Change of the profile asked for</source>
        <translation>طُلب تغيير في الملف التعريفي</translation>
    </message>
    <message>
        <source>Certification added</source>
        <translation>أُضيفت شهادة</translation>
    </message>
    <message>
        <source>Certification recorded on behalf of the contractor</source>
        <translation>سُجّلت شهادة نيابةً عن المقاول</translation>
    </message>
    <message>
        <source>Certification changed</source>
        <translation>عُدّلت الشهادة</translation>
    </message>
    <message>
        <source>Stored file checked</source>
        <translation>فُحص الملف المحفوظ</translation>
    </message>
    <message>
        <source>Certification verified</source>
        <translation>تم التحقق من الشهادة</translation>
    </message>
    <message>
        <source>Certification rejected</source>
        <translation>رُفضت الشهادة</translation>
    </message>
    <message>
        <source>Verification withdrawn</source>
        <translation>سُحب التحقق</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>عُدّل الحساب</translation>
    </message>
    <message>
        <source>Own account changed</source>
        <translation>عدّل صاحب الحساب حسابه</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>مُنح دور</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>سُحب دور</translation>
    </message>
    <message>
        <source>Setting made</source>
        <translation>أُنشئ إعداد</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>عُدّل إعداد</translation>
    </message>
    <message>
        <source>Required certification added</source>
        <translation>أُضيفت شهادة مطلوبة</translation>
    </message>
    <message>
        <source>Required certification changed</source>
        <translation>عُدّلت شهادة مطلوبة</translation>
    </message>
    <message>
        <source>Required certification removed</source>
        <translation>أُزيلت شهادة مطلوبة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تم التحديث</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Funding withdrawn</source>
        <translation>سُحب التمويل</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>تغيّر نطاق العمل</translation>
    </message>
    <message>
        <source>No suitable bids</source>
        <translation>لا توجد عطاءات مناسبة</translation>
    </message>
    <message>
        <source>Prices too high</source>
        <translation>الأسعار مرتفعة جدًا</translation>
    </message>
    <message>
        <source>Error in the procedure</source>
        <translation>خطأ في الإجراءات</translation>
    </message>
    <message>
        <source>Document cannot be read</source>
        <translation>المستند غير مقروء</translation>
    </message>
    <message>
        <source>Not the document that is needed</source>
        <translation>ليس المستند المطلوب</translation>
    </message>
    <message>
        <source>Entered data differ from the document</source>
        <translation>البيانات المدخلة تختلف عن المستند</translation>
    </message>
    <message>
        <source>Document has expired</source>
        <translation>انتهت صلاحية المستند</translation>
    </message>
    <message>
        <source>Forgery suspected</source>
        <translation>اشتباه في التزوير</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>الحساب مغلق</translation>
    </message>
    <message>
        <source>Wrong account number</source>
        <translation>رقم الحساب خاطئ</translation>
    </message>
    <message>
        <source>Not enough funds</source>
        <translation>الرصيد غير كافٍ</translation>
    </message>
    <message>
        <source>Rejected by the bank</source>
        <translation>رفضها البنك</translation>
    </message>
    <message>
        <source>Withdrawn by the bidder</source>
        <translation>سحبه مقدم العطاء</translation>
    </message>
    <message>
        <source>Another bid was awarded</source>
        <translation>تمت الترسية على عطاء آخر</translation>
    </message>
    <message>
        <source>Tender cancelled</source>
        <translation>أُلغيت المناقصة</translation>
    </message>
    <message>
        <source>Arrived after the deadline</source>
        <translation>وصل بعد الموعد النهائي</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>انقضى الموعد النهائي.</translation>
    </message>
    <message>
        <source>The deadline has not passed yet.</source>
        <translation>لم ينقضِ الموعد النهائي بعد.</translation>
    </message>
    <message>
        <source>The tender is not in its bidding phase.</source>
        <translation>المناقصة ليست في مرحلة تقديم العطاءات.</translation>
    </message>
    <message>
        <source>The tender is not taking bids now.</source>
        <translation>لا تستقبل المناقصة عطاءات الآن.</translation>
    </message>
    <message>
        <source>The sealed bids have not been opened yet.</source>
        <translation>لم تُفضّ العطاءات المختومة بعد.</translation>
    </message>
    <message>
        <source>The bids have been opened already.</source>
        <translation>سبق فض العطاءات.</translation>
    </message>
    <message>
        <source>It is too late to change the tender documents.</source>
        <translation>فات أوان تغيير وثائق المناقصة.</translation>
    </message>
    <message>
        <source>This is only possible between the award and the start of the work.</source>
        <translation>لا يمكن ذلك إلا بين الترسية وبدء الأعمال.</translation>
    </message>
    <message>
        <source>The contract is not in progress.</source>
        <translation>العقد ليس قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The contract is not completed yet.</source>
        <translation>لم يُنجز العقد بعد.</translation>
    </message>
    <message>
        <source>This contract has been reviewed already.</source>
        <translation>سبق تقييم هذا العقد.</translation>
    </message>
    <message>
        <source>This is not an imported tender that could be taken over.</source>
        <translation>ليست هذه مناقصة مستوردة يمكن توليها.</translation>
    </message>
    <message>
        <source>Work has begun: a milestone is past pending.</source>
        <translation>بدأت الأعمال: تجاوزت إحدى مراحل الإنجاز حالة الانتظار.</translation>
    </message>
    <message>
        <source>The milestone plan is empty.</source>
        <translation>خطة مراحل الإنجاز فارغة.</translation>
    </message>
    <message>
        <source>Plan milestones…</source>
        <translation>تخطيط مراحل الإنجاز…</translation>
    </message>
    <message>
        <source>The milestones do not add up to the contract sum.</source>
        <translation>مجموع مراحل الإنجاز لا يساوي قيمة العقد.</translation>
    </message>
    <message>
        <source>Mend the plan…</source>
        <translation>تصحيح الخطة…</translation>
    </message>
    <message>
        <source>Not every milestone is paid.</source>
        <translation>لم تُدفع جميع مراحل الإنجاز.</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>عرض مراحل الإنجاز</translation>
    </message>
    <message>
        <source>A completed milestone waits for an answer.</source>
        <translation>توجد مرحلة إنجاز مكتملة بانتظار الرد.</translation>
    </message>
    <message>
        <source>Review it…</source>
        <translation>مراجعتها…</translation>
    </message>
    <message>
        <source>A payment is still pending.</source>
        <translation>لا تزال هناك دفعة قيد الانتظار.</translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation>عرض الدفعات</translation>
    </message>
    <message>
        <source>Payments of this contract are on hold.</source>
        <translation>دفعات هذا العقد محجوزة.</translation>
    </message>
    <message>
        <source>The contractor is suspended; new payments are held.</source>
        <translation>المقاول موقوف؛ الدفعات الجديدة محجوزة.</translation>
    </message>
    <message>
        <source>The deadline must be in the future.</source>
        <translation>يجب أن يكون الموعد النهائي في المستقبل.</translation>
    </message>
    <message>
        <source>Bidding must open before the deadline.</source>
        <translation>يجب فتح باب تقديم العطاءات قبل الموعد النهائي.</translation>
    </message>
    <message>
        <source>The new owner must be an active person with the role owner.</source>
        <translation>يجب أن يكون المالك الجديد شخصًا نشطًا يحمل دور المالك.</translation>
    </message>
    <message>
        <source>So close to the deadline, an addendum must move it to at least three days from now.</source>
        <translation>نظرًا لقرب الموعد النهائي، يجب أن يمدده الملحق إلى ما لا يقل عن ثلاثة أيام من الآن.</translation>
    </message>
    <message>
        <source>Another addendum was issued in the meantime.</source>
        <translation>صدر ملحق آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Bids are opened in one’s own name only.</source>
        <translation>لا تُفض العطاءات إلا باسم من يفضها.</translation>
    </message>
    <message>
        <source>The bid is above the budget maximum; give the reason for it.</source>
        <translation>العطاء أعلى من الحد الأقصى للميزانية؛ اذكر سبب ذلك.</translation>
    </message>
    <message>
        <source>Justify the price…</source>
        <translation>تبرير السعر…</translation>
    </message>
    <message>
        <source>This person is not an active owner of the office.</source>
        <translation>هذا الشخص ليس مالكًا نشطًا في المكتب.</translation>
    </message>
    <message>
        <source>A contract needs somebody who manages it.</source>
        <translation>يحتاج العقد إلى من يديره.</translation>
    </message>
    <message>
        <source>The minimum of the budget is larger than its maximum.</source>
        <translation>الحد الأدنى للميزانية أكبر من حدها الأقصى.</translation>
    </message>
    <message>
        <source>An addendum may move the deadline to a later time only.</source>
        <translation>لا يجوز للملحق إلا تأخير الموعد النهائي.</translation>
    </message>
    <message>
        <source>The payment belongs to another contract.</source>
        <translation>تخص الدفعة عقدًا آخر.</translation>
    </message>
    <message>
        <source>This person does not have the role contractor.</source>
        <translation>لا يحمل هذا الشخص دور المقاول.</translation>
    </message>
    <message>
        <source>The bid can only be confirmed for the newest addendum.</source>
        <translation>لا يمكن تأكيد العطاء إلا لأحدث ملحق.</translation>
    </message>
    <message>
        <source>Nobody records a letter of their own.</source>
        <translation>لا يسجل أحد خطابًا صادرًا عنه.</translation>
    </message>
    <message>
        <source>What is done is signed in one’s own name only.</source>
        <translation>لا يوقَّع أي إجراء إلا باسم من قام به.</translation>
    </message>
    <message>
        <source>You are the only member of staff, so write down the reason for deciding alone.</source>
        <translation>أنت موظف المكتب الوحيد، لذا دوّن سبب انفرادك بالقرار.</translation>
    </message>
    <message>
        <source>This contractor already has a bid on this tender.</source>
        <translation>لهذا المقاول عطاء في هذه المناقصة بالفعل.</translation>
    </message>
    <message>
        <source>Show the bid</source>
        <translation>عرض العطاء</translation>
    </message>
    <message>
        <source>Whoever takes part in buying cannot bid.</source>
        <translation>لا يجوز لمن يشارك في الشراء تقديم عطاء.</translation>
    </message>
    <message>
        <source>The bid no longer takes part.</source>
        <translation>لم يعد العطاء مشاركًا في المنافسة.</translation>
    </message>
    <message>
        <source>The bidder has not confirmed the bid since the last addendum.</source>
        <translation>لم يؤكد مقدم العطاء عطاءه منذ الملحق الأخير.</translation>
    </message>
    <message>
        <source>The bidder’s profile is not approved now.</source>
        <translation>الملف التعريفي لمقدم العطاء غير معتمد حاليًا.</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>عرض الملف التعريفي</translation>
    </message>
    <message>
        <source>A required certification of the bidder is missing or has expired.</source>
        <translation>إحدى الشهادات المطلوبة من مقدم العطاء ناقصة أو منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>Show certifications</source>
        <translation>عرض الشهادات</translation>
    </message>
    <message>
        <source>The bidder takes part in buying.</source>
        <translation>مقدم العطاء يشارك في الشراء.</translation>
    </message>
    <message>
        <source>Its low price has not been explained or assessed.</source>
        <translation>لم يوضَّح سعره المنخفض ولم تتم دراسته.</translation>
    </message>
    <message>
        <source>The bidder has withdrawn this bid.</source>
        <translation>سحب مقدم العطاء هذا العطاء.</translation>
    </message>
    <message>
        <source>The bid can no longer be changed.</source>
        <translation>لم يعد بالإمكان تغيير العطاء.</translation>
    </message>
    <message>
        <source>The bid is not in the currency or the form that the tender asks for.</source>
        <translation>العطاء ليس بالعملة أو بالصيغة التي تطلبها المناقصة.</translation>
    </message>
    <message>
        <source>The bid belongs to another tender.</source>
        <translation>يخص العطاء مناقصة أخرى.</translation>
    </message>
    <message>
        <source>The bid does not match its seal, so it was not taken.</source>
        <translation>العطاء لا يطابق ختمه، فلم يُقبل.</translation>
    </message>
    <message>
        <source>The bid was revised elsewhere in the meantime.</source>
        <translation>عُدّل العطاء من مكان آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A bid is written in one’s own name only.</source>
        <translation>لا يُكتب العطاء إلا باسم صاحبه.</translation>
    </message>
    <message>
        <source>What came by letter is entered in one’s own name only.</source>
        <translation>لا يُدخل ما ورد بخطاب إلا باسم من يدخله.</translation>
    </message>
    <message>
        <source>It was received after the deadline.</source>
        <translation>ورد بعد الموعد النهائي.</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future.</source>
        <translation>وقت الاستلام يقع في المستقبل.</translation>
    </message>
    <message>
        <source>Only staff can give a role other than contractor.</source>
        <translation>لا يمنح دورًا غير دور المقاول إلا موظفو المكتب.</translation>
    </message>
    <message>
        <source>Only staff can give somebody a password.</source>
        <translation>لا يمنح كلمات المرور إلا موظفو المكتب.</translation>
    </message>
    <message>
        <source>The milestone is not approved.</source>
        <translation>مرحلة الإنجاز غير معتمدة.</translation>
    </message>
    <message>
        <source>Show the milestone</source>
        <translation>عرض مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>A payment of this milestone is pending already.</source>
        <translation>توجد دفعة قيد الانتظار لهذه المرحلة بالفعل.</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>عرض الدفعة</translation>
    </message>
    <message>
        <source>A payment of this milestone is pending or released.</source>
        <translation>توجد دفعة لهذه المرحلة قيد الانتظار أو مصروفة.</translation>
    </message>
    <message>
        <source>This is more than what is still due.</source>
        <translation>هذا أكثر من المبلغ المتبقي المستحق.</translation>
    </message>
    <message>
        <source>The contractor’s profile is not approved.</source>
        <translation>الملف التعريفي للمقاول غير معتمد.</translation>
    </message>
    <message>
        <source>A required certification is missing, unverified or has expired.</source>
        <translation>إحدى الشهادات المطلوبة ناقصة أو لم يتم التحقق منها أو انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>The contract was not awarded to this contractor.</source>
        <translation>لم تتم ترسية العقد على هذا المقاول.</translation>
    </message>
    <message>
        <source>The stored file has not been checked since it was uploaded.</source>
        <translation>لم يُفحص الملف المحفوظ منذ رفعه.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The certification has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>Somebody else must verify what you uploaded.</source>
        <translation>يجب أن يتحقق شخص آخر مما رفعته.</translation>
    </message>
    <message>
        <source>Nobody decides about a certification of their own.</source>
        <translation>لا يبتّ أحد في شهادة تخصه.</translation>
    </message>
    <message>
        <source>Somebody else must reinstate whom you suspended.</source>
        <translation>يجب أن يرفع الإيقاف شخص غير الذي أوقعه.</translation>
    </message>
    <message>
        <source>A change is asked for in one’s own name only.</source>
        <translation>لا يُطلب التغيير إلا باسم طالبه.</translation>
    </message>
    <message>
        <source>A file is uploaded in one’s own name only.</source>
        <translation>لا يُرفع الملف إلا باسم من يرفعه.</translation>
    </message>
    <message>
        <source>A review can be changed for 14 days; they are over.</source>
        <translation>يمكن تعديل التقييم خلال ١٤ يومًا، وقد انقضت.</translation>
    </message>
    <message>
        <source>The review has been answered already.</source>
        <translation>سبق الرد على التقييم.</translation>
    </message>
    <message>
        <source>A review is written in one’s own name only.</source>
        <translation>لا يُكتب التقييم إلا باسم صاحبه.</translation>
    </message>
    <message>
        <source>The office needs at least one active member of staff.</source>
        <translation>يحتاج المكتب إلى موظف نشط واحد على الأقل.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>This person still owns running tenders.</source>
        <translation>لا يزال هذا الشخص مالكًا لمناقصات جارية.</translation>
    </message>
    <message>
        <source>Hand them over…</source>
        <translation>تسليمها…</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the last entry of the office. Set it right, then try again.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن آخر قيد في المكتب. اضبطها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something new cannot come with a past.</source>
        <translation>لا يمكن أن يأتي قيد جديد ومعه سجل سابق.</translation>
    </message>
    <message>
        <source>The history cannot be changed.</source>
        <translation>لا يمكن تغيير السجل.</translation>
    </message>
    <message>
        <source>This step is not possible from the present status.</source>
        <translation>هذه الخطوة غير ممكنة من الحالة الراهنة.</translation>
    </message>
    <message>
        <source>This is for somebody else to do.</source>
        <translation>هذا من اختصاص شخص آخر.</translation>
    </message>
    <message>
        <source>Something was to change that this step leaves alone.</source>
        <translation>طُلب تغيير أمر لا تمسّه هذه الخطوة.</translation>
    </message>
    <message>
        <source>A step is taken in one’s own name only.</source>
        <translation>لا تُتخذ الخطوة إلا باسم من يتخذها.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>اكتب ردًا.</translation>
    </message>
    <message>
        <source>State the amount that is approved.</source>
        <translation>اذكر المبلغ المعتمد.</translation>
    </message>
    <message>
        <source>Choose the bid that wins.</source>
        <translation>اختر العطاء الفائز.</translation>
    </message>
    <message>
        <source>Enter the bank’s reference of the payment.</source>
        <translation>أدخل الرقم المرجعي للدفعة لدى البنك.</translation>
    </message>
    <message>
        <source>Say in a note what was done, or add a file.</source>
        <translation>اذكر في ملاحظة ما تم إنجازه، أو أضف ملفًا.</translation>
    </message>
    <message>
        <source>Set a deadline.</source>
        <translation>حدّد موعدًا نهائيًا.</translation>
    </message>
    <message>
        <source>Choose the time zone of the deadline.</source>
        <translation>اختر المنطقة الزمنية للموعد النهائي.</translation>
    </message>
    <message>
        <source>Choose why the payment failed.</source>
        <translation>اختر سبب تعذّر الدفعة.</translation>
    </message>
    <message>
        <source>Enter when it was received.</source>
        <translation>أدخل وقت الاستلام.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>The time of taking over is missing.</source>
        <translation>وقت التولي غير مذكور.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>هذا أقصر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is too small.</source>
        <translation>هذا أصغر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>هذا أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This value is outside of what is allowed.</source>
        <translation>هذه القيمة خارج المسموح به.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <translation>هذه القيمة غير صالحة.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>يوجد مثله بالفعل.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here.</source>
        <translation>ليس هذا نوع القيمة المطلوب هنا.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be shown.</source>
        <translation>يحتوي هذا على محارف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The second date lies before the first.</source>
        <translation>التاريخ الثاني يسبق الأول.</translation>
    </message>
    <message>
        <source>This date is too far away to be right.</source>
        <translation>هذا التاريخ بعيد إلى حد لا يصح.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>انقضى هذا التاريخ.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>يقع هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>There is no category with this code.</source>
        <translation>لا توجد فئة بهذا الرمز.</translation>
    </message>
    <message>
        <source>There is no time zone with this name.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم.</translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation>الحد الأدنى أكبر من الحد الأقصى.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>أدخل مبلغًا.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>The currency does not have so many decimals.</source>
        <translation>لا تقبل العملة هذا العدد من المنازل العشرية.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>يجب ألا يكون المبلغ سالبًا.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>The amount is larger than the office can keep.</source>
        <translation>المبلغ أكبر مما يستطيع المكتب حفظه.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>تتكون كلمة المرور من ١٠ أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Somebody else has this user name.</source>
        <translation>اسم المستخدم هذا محجوز لشخص آخر.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Choose who takes over this person’s tenders.</source>
        <translation>اختر من يتولى مناقصات هذا الشخص.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime. Nothing of yours was saved.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. لم يُحفظ شيء مما أدخلته.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>It is no longer there, or not for you to see.</source>
        <translation>لم يعد موجودًا، أو ليس لك الاطلاع عليه.</translation>
    </message>
    <message>
        <source>There is no office at this place.</source>
        <translation>لا يوجد مكتب في هذا الموضع.</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>There is a file at this place already.</source>
        <translation>يوجد ملف في هذا الموضع بالفعل.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار موضع آخر…</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translation>لا يوجد مكتب مفتوح.</translation>
    </message>
    <message>
        <source>This file is not a Tenderyard office. It was left as it is.</source>
        <translation>هذا الملف ليس مكتب Tenderyard. تُرك كما هو.</translation>
    </message>
    <message>
        <source>A newer version of Tenderyard made this office. Update the program to open it; the file was left as it is.</source>
        <translation>أُنشئ هذا المكتب بإصدار أحدث من Tenderyard. حدّث البرنامج لفتحه؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>The office is read-only here. Nothing was saved.</source>
        <translation>المكتب للقراءة فقط هنا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Another program is using the office. Nothing was saved; try again.</source>
        <translation>يستخدم برنامج آخر المكتب. لم يُحفظ شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and nothing was lost.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; restore a backup.</source>
        <translation>الملف تالف. تُرك كما هو؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The work was interrupted. Nothing was saved.</source>
        <translation>انقطع العمل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Something else still refers to it, or it refers to what is gone.</source>
        <translation>لا يزال شيء آخر يشير إليه، أو أنه يشير إلى ما لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This version cannot open that kind of office.</source>
        <translation>لا يستطيع هذا الإصدار فتح هذا النوع من المكاتب.</translation>
    </message>
    <message>
        <source>The office could not be read or written. Nothing was saved.</source>
        <translation>تعذرت القراءة من المكتب أو الكتابة فيه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The program’s own rules cannot be read. Install it again.</source>
        <translation>تعذرت قراءة قواعد البرنامج نفسه. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB.</source>
        <translation>حجم الملف أكبر من ٢٥ ميغابايت.</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor a PNG or JPEG picture.</source>
        <translation>الملف ليس PDF ولا صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The stored file is missing.</source>
        <translation>الملف المحفوظ مفقود.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was uploaded.</source>
        <translation>الملف المحفوظ ليس الملف الذي رُفع.</translation>
    </message>
    <message>
        <source>The file could not be stored.</source>
        <translation>تعذر حفظ الملف.</translation>
    </message>
    <message>
        <source>Storing the file was cancelled.</source>
        <translation>أُلغي حفظ الملف.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>الملف ليس بصيغة JSON صالحة.</translation>
    </message>
    <message>
        <source>The file holds no OCDS release.</source>
        <translation>لا يحتوي الملف على أي إصدار OCDS.</translation>
    </message>
    <message>
        <source>The import was stopped. What was imported until then is kept.</source>
        <translation>أُوقف الاستيراد. يُحتفظ بما استُورد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Only staff can import.</source>
        <translation>الاستيراد متاح لموظفي المكتب فقط.</translation>
    </message>
    <message>
        <source>The office has people already.</source>
        <translation>يوجد أشخاص في المكتب بالفعل.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This value is outside of its range.</source>
        <translation>هذه القيمة خارج نطاقها.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the tender.</source>
        <translation>المبلغ بعملة غير عملة المناقصة.</translation>
    </message>
    <message>
        <source>There is no currency with this code.</source>
        <translation>لا توجد عملة بهذا الرمز.</translation>
    </message>
    <message>
        <source>State between 1 and 36,500 days.</source>
        <translation>اذكر مدة بين يوم واحد و٣٦٥٠٠ يوم.</translation>
    </message>
    <message>
        <source>It would expire before it was issued.</source>
        <translation>ستنتهي صلاحيتها قبل إصدارها.</translation>
    </message>
    <message>
        <source>Nothing is left to be planned.</source>
        <translation>لم يبقَ ما يُخطّط له.</translation>
    </message>
    <message>
        <source>No more than the amount of the milestone can be approved.</source>
        <translation>لا يمكن اعتماد أكثر من مبلغ مرحلة الإنجاز.</translation>
    </message>
    <message>
        <source>No more than what is approved can be retained.</source>
        <translation>لا يمكن احتجاز أكثر من المبلغ المعتمد.</translation>
    </message>
    <message>
        <source>A stored time cannot be read.</source>
        <translation>تعذرت قراءة وقت محفوظ.</translation>
    </message>
    <message>
        <source>A stored amount cannot be read.</source>
        <translation>تعذرت قراءة مبلغ محفوظ.</translation>
    </message>
    <message>
        <source>A sum is larger than the office can keep.</source>
        <translation>أحد المجاميع أكبر مما يستطيع المكتب حفظه.</translation>
    </message>
    <message>
        <source>Making the sample office was stopped. Nothing of it is left.</source>
        <translation>أُوقف إنشاء المكتب التجريبي. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>The sample data of the program cannot be read. Install it again.</source>
        <translation>تعذرت قراءة البيانات التجريبية للبرنامج. أعد تثبيته.</translation>
    </message>
    <message>
        <source>This is not possible (%1).</source>
        <translation>هذا غير ممكن (%1).</translation>
    </message>
    <message>
        <source>The contract has not ended yet.</source>
        <translation>لم ينتهِ العقد بعد.</translation>
    </message>
    <message>
        <source>A payment of the retention is pending already.</source>
        <translation>توجد دفعة محتجزات قيد الانتظار بالفعل.</translation>
    </message>
    <message>
        <source>Pay again…</source>
        <translation>إعادة الدفع…</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>نُشرت النتائج</translation>
    </message>
    <message>
        <source>Awarded along with another bid</source>
        <translation>تمت ترسيته مع عطاء آخر</translation>
    </message>
    <message>
        <source>Say why a bid above the budget maximum is accepted.</source>
        <translation>اذكر سبب قبول عطاء أعلى من الحد الأقصى للميزانية.</translation>
    </message>
    <message>
        <source>Updated by the program</source>
        <translation>حدّثه البرنامج</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in with this password. Type it again; staff of the office can give you a new one-time password.</source>
        <translation>لا يعرف الخادم اسم الدخول هذا بكلمة المرور هذه. اكتبها مجددًا؛ ويمكن لموظفي المكتب إعطاؤك كلمة مرور جديدة لمرة واحدة.</translation>
    </message>
    <message>
        <source>The server does not let this sign-in into this office, or not from here. Compare it with the invitation, or ask whoever looks after the server.</source>
        <translation>لا يسمح الخادم لاسم الدخول هذا بدخول هذا المكتب، أو لا يسمح به من هنا. قارنه بالدعوة أو اسأل من يعتني بالخادم.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is from an authority that is not known here. Choose the certificate of the office’s authority.</source>
        <translation>لم يستطع الخادم إثبات هويته: شهادته من جهة توثيق غير معروفة هنا. اختر شهادة جهة التوثيق الخاصة بالمكتب.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name. Type the name exactly as the invitation has it.</source>
        <translation>شهادة الخادم لاسم آخر. اكتب الاسم كما هو في الدعوة تمامًا.</translation>
    </message>
    <message>
        <source>The server does not answer. Compare its name and port with the invitation, and look whether this computer is connected.</source>
        <translation>لا يرد الخادم. قارن اسمه ومنفذه بالدعوة، وتحقق من اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>The server does not encrypt connections, so nothing was sent to it. Ask whoever looks after it to switch TLS on.</source>
        <translation>لا يشفّر الخادم الاتصالات، لذا لم يُرسل إليه شيء. اطلب ممن يعتني به تفعيل TLS.</translation>
    </message>
    <message>
        <source>The server is older than PostgreSQL 15. Ask whoever looks after it for a newer one.</source>
        <translation>الخادم أقدم من PostgreSQL 15. اطلب ممن يعتني به إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>The office is of an older version than this program. Whoever looks after the server has to bring it up to date first.</source>
        <translation>المكتب من إصدار أقدم من هذا البرنامج. على من يعتني بالخادم تحديثه أولًا.</translation>
    </message>
    <message>
        <source>The connection to the server was lost. Nothing happened; try again.</source>
        <translation>انقطع الاتصال بالخادم. لم يحدث شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection was lost before the server confirmed this. Whether it happened will be said at the top as soon as the server answers; do not repeat it before.</source>
        <translation>انقطع الاتصال قبل أن يؤكد الخادم هذا. يُذكر في الأعلى هل حدث فور رد الخادم؛ لا تكرره قبل ذلك.</translation>
    </message>
    <message>
        <source>The server refused this: it is not yours to do.</source>
        <translation>رفض الخادم هذا: ليس من صلاحياتك.</translation>
    </message>
    <message>
        <source>This person has no sign-in on the server.</source>
        <translation>ليس لهذا الشخص اسم دخول على الخادم.</translation>
    </message>
    <message>
        <source>Whoever becomes staff has to be confirmed by a second member of staff.</source>
        <translation>من يصبح موظفًا يجب أن يؤكده موظف ثانٍ.</translation>
    </message>
    <message>
        <source>This was asked for already and waits for a second member of staff.</source>
        <translation>طُلب هذا بالفعل وينتظر موظفًا ثانيًا.</translation>
    </message>
    <message>
        <source>Only imported history can be written in this way.</source>
        <translation>لا يُكتب بهذه الطريقة إلا السجل المستورد.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the password is asked for each time.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح، لذا تُطلب كلمة المرور كل مرة.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it and come back, or type the password.</source>
        <translation>لم ترد سلسلة المفاتيح. افتح قفلها ثم عُد، أو اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain did not give the password. Type it.</source>
        <translation>لم تعطِ سلسلة المفاتيح كلمة المرور. اكتبها.</translation>
    </message>
    <message>
        <source>The keychain has no password for this.</source>
        <translation>ليس في سلسلة المفاتيح كلمة مرور لهذا.</translation>
    </message>
    <message>
        <source>This is no invitation. It begins with “Tenderyard invitation”.</source>
        <translation>هذه ليست دعوة. تبدأ الدعوة بـ «Tenderyard invitation».</translation>
    </message>
    <message>
        <source>The server, the database or the sign-in is missing. Paste the whole text.</source>
        <translation>الخادم أو قاعدة البيانات أو اسم الدخول ناقص. ألصق النص كاملًا.</translation>
    </message>
    <message>
        <source>The certificate in it is damaged or is not the one that it names. Ask for a new invitation.</source>
        <translation>الشهادة فيها تالفة أو ليست التي تسمّيها. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It should end in .pem or .crt.</source>
        <translation>لا توجد شهادة في هذا الملف. ينبغي أن ينتهي بـ ‎.pem أو ‎.crt.</translation>
    </message>
    <message>
        <source>This is not the certificate that the invitation names. Ask whoever sent you the invitation.</source>
        <translation>ليست هذه الشهادة التي تسمّيها الدعوة. اسأل من أرسل إليك الدعوة.</translation>
    </message>
    <message>
        <source>The certificate could not be saved on this computer. Is the disk full?</source>
        <translation>تعذر حفظ الشهادة على هذا الحاسوب. هل امتلأ القرص؟</translation>
    </message>
    <message>
        <source>You have uploaded too many files that nothing came of. Those are thrown away after a day; try again then.</source>
        <translation>رفعت ملفات كثيرة لم يُستفد منها. تُحذف بعد يوم؛ أعد المحاولة عندئذ.</translation>
    </message>
    <message>
        <source>Both are files. An office in a file is copied like any other file.</source>
        <translation>كلاهما ملف. يُنسخ المكتب الذي في ملف كأي ملف آخر.</translation>
    </message>
    <message>
        <source>There is an office already. A copy needs a new file or a database with nothing in it.</source>
        <translation>يوجد مكتب بالفعل. تحتاج النسخة إلى ملف جديد أو قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>There is a copy that did not come to its end. Choose to go on with it.</source>
        <translation>توجد نسخة لم تكتمل. اختر إكمالها.</translation>
    </message>
    <message>
        <source>The copy that did not come to its end is of another office.</source>
        <translation>النسخة التي لم تكتمل من مكتب آخر.</translation>
    </message>
    <message>
        <source>There is no copy to go on with. Begin a new one.</source>
        <translation>لا توجد نسخة لإكمالها. ابدأ نسخة جديدة.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables. Bring both up to date first.</source>
        <translation>ليست الجداول نفسها في قاعدتي البيانات. حدّثهما أولًا.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent, so the copy was not finished and nobody can sign in to it. Go on with it to have it mended.</source>
        <translation>ما وصل ليس ما أُرسل، فلم تكتمل النسخة ولا يمكن لأحد الدخول إليها. أكملها لتصحيحها.</translation>
    </message>
    <message>
        <source>The copying was stopped. What is there already is kept, to go on with later.</source>
        <translation>أُوقف النسخ. يبقى ما نُسخ لإكماله لاحقًا.</translation>
    </message>
    <message>
        <source>The server can take on no more at the moment. Nothing was saved; try again in a while, and tell whoever looks after the server if it stays so.</source>
        <translation>لا يستطيع الخادم قبول المزيد في الوقت الحالي. لم يُحفظ شيء؛ أعد المحاولة بعد قليل، وأخبر من يعتني بالخادم إن بقي الأمر كذلك.</translation>
    </message>
    <message>
        <source>The server’s disk is full. Nothing was saved, and nothing was lost. Tell whoever looks after the server to make room; then try again.</source>
        <translation>قرص الخادم ممتلئ. لم يُحفظ شيء ولم يُفقد شيء. أخبر من يعتني بالخادم ليوفّر مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Replaced by another bid of the same contractor</source>
        <translation>استُبدل بعطاء آخر للمقاول نفسه</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>المستند محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>المستند تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The document has more than 2,000 pages.</source>
        <translation>في المستند أكثر من 2,000 صفحة.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation>في الصورة أكثر من 100 مليون بكسل.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be shown.</source>
        <translation>هذه الصفحة تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>Showing the document failed: something in it cannot be decoded.</source>
        <translation>تعذّر عرض المستند: فيه ما لا يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>Showing the document took too long and was stopped.</source>
        <translation>استغرق عرض المستند وقتًا أطول من اللازم فأُوقف.</translation>
    </message>
    <message>
        <source>Showing the document would take too much memory.</source>
        <translation>يحتاج عرض المستند إلى ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The part of the program that shows documents is missing. Install it again.</source>
        <translation>الجزء الذي يعرض المستندات من البرنامج مفقود. أعد تثبيته.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>لا يوجد مستند مفتوح.</translation>
    </message>
    <message>
        <source>The address of the document store has to begin with https://.</source>
        <translation>يجب أن يبدأ عنوان مخزن الوثائق بـ https://.</translation>
    </message>
    <message>
        <source>The document store does not answer. Nothing was lost; try again later.</source>
        <translation>مخزن الوثائق لا يجيب. لم يُفقد شيء؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to the document store broke off again and again. Put the same file there once more: what arrived is not sent twice where the store can go on with it.</source>
        <translation>انقطع الاتصال بمخزن الوثائق مرارًا. ضع الملف نفسه هناك مرة أخرى: لا يُرسَل ما وصل مرتين إذا كان المخزن قادرًا على إكماله.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts signed the certificate of the document store. Ask its administrator for the file of the certificate authority.</source>
        <translation>لم يوقّع شهادةَ مخزن الوثائق أحدٌ يثق به هذا الحاسوب. اطلب من مسؤول المخزن ملف جهة إصدار الشهادات.</translation>
    </message>
    <message>
        <source>The certificate of the document store is for another address.</source>
        <translation>شهادة مخزن الوثائق صادرة لعنوان آخر.</translation>
    </message>
    <message>
        <source>The certificate of the document store has expired or is not valid yet. Is this computer’s clock right?</source>
        <translation>انتهت صلاحية شهادة مخزن الوثائق أو لم تبدأ بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>No secure connection to the document store could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بمخزن الوثائق.</translation>
    </message>
    <message>
        <source>The document store refused this name and secret, or they may not write there. Ask its administrator.</source>
        <translation>رفض مخزن الوثائق هذا الاسم وكلمة السر، أو لا يحق الكتابة بهما هناك. اسأل مسؤول المخزن.</translation>
    </message>
    <message>
        <source>This computer’s clock differs too much from that of the document store. Put the clock right.</source>
        <translation>ساعة هذا الحاسوب تختلف كثيرًا عن ساعة مخزن الوثائق. اضبط الساعة.</translation>
    </message>
    <message>
        <source>The document store is in another region than was entered.</source>
        <translation>يقع مخزن الوثائق في منطقة غير التي أُدخلت.</translation>
    </message>
    <message>
        <source>The folder or bucket at the document store is not there and cannot be made. Check the address.</source>
        <translation>المجلد أو الحاوية في مخزن الوثائق غير موجود ولا يمكن إنشاؤه. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The document store says that the file has just been changed. Try again in a moment.</source>
        <translation>يفيد مخزن الوثائق بأن الملف غُيّر للتو. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The document store does not take a file of this size. Its administrator can raise the limit.</source>
        <translation>مخزن الوثائق لا يقبل ملفًا بهذا الحجم. يستطيع مسؤوله رفع الحد.</translation>
    </message>
    <message>
        <source>Somebody has locked this file at the document store. Try again later.</source>
        <translation>أقفل أحدهم هذا الملف في مخزن الوثائق. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The document store is too busy or out of order. Try again later.</source>
        <translation>مخزن الوثائق مثقل أو معطّل. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>There is no room left at the document store. Its administrator can make room or raise the quota.</source>
        <translation>لم تبقَ مساحة في مخزن الوثائق. يستطيع مسؤوله إفساح المجال أو زيادة الحصة.</translation>
    </message>
    <message>
        <source>The document store gave an answer that makes no sense here.</source>
        <translation>أعطى مخزن الوثائق جوابًا لا معنى له هنا.</translation>
    </message>
    <message>
        <source>Go on checking</source>
        <translation>متابعة الفحص</translation>
    </message>
    <message>
        <source>Take to check</source>
        <translation>أخذ للفحص</translation>
    </message>
    <message>
        <source>Type of certification added</source>
        <translation>أُضيف نوع شهادات</translation>
    </message>
    <message>
        <source>Type of certification changed</source>
        <translation>عُدّل نوع شهادات</translation>
    </message>
    <message>
        <source>Type of certification removed</source>
        <translation>أُزيل نوع شهادات</translation>
    </message>
    <message>
        <source>Reason for sending back added</source>
        <translation>أُضيف سبب إعادة</translation>
    </message>
    <message>
        <source>Reason for sending back changed</source>
        <translation>عُدّل سبب إعادة</translation>
    </message>
    <message>
        <source>Reason for sending back removed</source>
        <translation>أُزيل سبب إعادة</translation>
    </message>
    <message>
        <source>Taken to be checked</source>
        <translation>أُخذ للفحص</translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation>أُعيد إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>A colleague is checking this just now. Take it over if nobody is at it any more.</source>
        <translation>يفحص زميل هذا الآن. تولَّه إن لم يعد أحد يعمل عليه.</translation>
    </message>
    <message>
        <source>There is nothing here that could be checked.</source>
        <translation>لا يوجد هنا ما يمكن فحصه.</translation>
    </message>
    <message>
        <source>Nobody takes something to check for somebody else.</source>
        <translation>لا يأخذ أحد شيئًا للفحص نيابةً عن غيره.</translation>
    </message>
    <message>
        <source>Nothing is taken for longer than a day.</source>
        <translation>لا يُؤخذ شيء لأكثر من يوم.</translation>
    </message>
    <message>
        <source>A profile is not sent back together with others.</source>
        <translation>لا يُعاد ملف تعريفي مع غيره دفعة واحدة.</translation>
    </message>
    <message>
        <source>There is no certification to save.</source>
        <translation>لا توجد شهادة لحفظها.</translation>
    </message>
    <message>
        <source>Together with the others the document would be too large for one PDF.</source>
        <translation>مع المستندات الأخرى يصبح هذا المستند أكبر مما يتسع له ملف PDF واحد.</translation>
    </message>
    <message>
        <source>This computer has no password for the office’s document store yet. Enter it at the top of the window; until then documents can be neither opened nor added.</source>
        <translation>ليس في هذا الحاسوب بعد كلمة مرور لمخزن وثائق المكتب. أدخلها أعلى النافذة؛ وحتى ذلك الحين لا يمكن فتح الوثائق ولا إضافتها.</translation>
    </message>
    <message>
        <source>The document store does not know this name.</source>
        <translation>لا يعرف مخزن الوثائق هذا الاسم.</translation>
    </message>
    <message>
        <source>The document store does not know this name with this password.</source>
        <translation>لا يعرف مخزن الوثائق هذا الاسم بكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The document store knows this name, but does not let it write there. Ask its administrator for the permission.</source>
        <translation>يعرف مخزن الوثائق هذا الاسم، لكنه لا يسمح له بالكتابة هناك. اطلب الإذن من مسؤول المخزن.</translation>
    </message>
    <message>
        <source>The document store has no bucket of this name, and this key may not make it.</source>
        <translation>ليس في مخزن الوثائق حاوية بهذا الاسم، ولا يجوز لهذا المفتاح إنشاؤها.</translation>
    </message>
    <message>
        <source>Something at the document store could not be removed. Does this name have the permission?</source>
        <translation>تعذرت إزالة شيء في مخزن الوثائق. هل لهذا الاسم إذن بذلك؟</translation>
    </message>
    <message>
        <source>This office keeps its documents in a way that this program does not know. Is there a newer version of it?</source>
        <translation>يحفظ هذا المكتب وثائقه بطريقة لا يعرفها هذا البرنامج. هل يوجد إصدار أحدث منه؟</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://cloud.example.org/office.</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: https://cloud.example.org/office.</translation>
    </message>
    <message>
        <source>This is no name of a bucket: it has small letters, digits, hyphens and dots, at least three.</source>
        <translation>هذا ليس اسم حاوية: يتكون الاسم من أحرف لاتينية صغيرة وأرقام وشرطات ونقاط، ثلاثة على الأقل.</translation>
    </message>
    <message>
        <source>The address ends with the server’s name. The bucket has a field of its own.</source>
        <translation>ينتهي العنوان باسم الخادم. وللحاوية حقل خاص بها.</translation>
    </message>
    <message>
        <source>The documents are being moved already.</source>
        <translation>يجري نقل الوثائق بالفعل.</translation>
    </message>
    <message>
        <source>The documents are kept there already.</source>
        <translation>الوثائق محفوظة هناك بالفعل.</translation>
    </message>
    <message>
        <source>Somebody else has chosen another place for the documents meanwhile. Nothing was lost.</source>
        <translation>اختار شخص آخر في هذه الأثناء مكانًا آخر للوثائق. لم يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>ServerArguments</name>
    <message>
        <source>Say what to do with the server: init, upgrade, check, backup or restore.</source>
        <translation>قل ما المطلوب من الخادم: init أو upgrade أو check أو backup أو restore.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>خيار غير معروف %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>Name the server and the database: &quot;host=… dbname=…&quot;.</source>
        <translation>سمِّ الخادم وقاعدة البيانات: &quot;host=… dbname=…&quot;.</translation>
    </message>
    <message>
        <source>Name the folder of the backup.</source>
        <translation>سمِّ مجلد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>There is one argument too many. Put the connection string in quotes.</source>
        <translation>هناك معامل زائد. ضع سلسلة الاتصال بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Offices on a PostgreSQL server, for their administrator:
tenderyard server init CONNECTION [--office NAME] [--name PERSON]
                   [--server HOST[:PORT]] [--certificate FILE]
                                    makes an office in an empty database, and its first person
tenderyard server upgrade CONNECTION
                                    brings an office to this version of the program
tenderyard server check CONNECTION  looks whether the server is set up safely
tenderyard server backup CONNECTION FOLDER
tenderyard server restore CONNECTION FOLDER
                                    restores a backup into an empty database

CONNECTION is what psql takes: &quot;host=db.example.org dbname=office user=postgres&quot;, for a superuser. Never write a
password there; it is asked for, or read from PGPASSWORD or ~/.pgpass.
</source>
        <translation>المكاتب على خادم PostgreSQL، لمدير الخادم:
tenderyard server init CONNECTION [--office NAME] [--name PERSON]
                   [--server HOST[:PORT]] [--certificate FILE]
                                    ينشئ مكتبًا في قاعدة بيانات فارغة مع أول شخص فيه
tenderyard server upgrade CONNECTION
                                    يحدّث المكتب إلى هذا الإصدار من البرنامج
tenderyard server check CONNECTION  ينظر هل أُعدّ الخادم إعدادًا آمنًا
tenderyard server backup CONNECTION FOLDER
tenderyard server restore CONNECTION FOLDER
                                    يستعيد نسخة احتياطية في قاعدة بيانات فارغة

CONNECTION هو ما يقبله psql: &quot;host=db.example.org dbname=office user=postgres&quot; لمستخدم فائق. لا تكتب
كلمة مرور هناك أبدًا؛ ستُطلب منك، أو تُقرأ من PGPASSWORD أو ~/.pgpass.
</translation>
    </message>
</context>
<context>
    <name>ServerBackup</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not empty. Name a new folder for the backup.</source>
        <translation>%1 ليس فارغًا. سمِّ مجلدًا جديدًا للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>%1 cannot be kept from others.</source>
        <translation>تتعذر حماية %1 من الآخرين.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Run “tenderyard server upgrade” after a backup.</source>
        <translation>شغّل «tenderyard server upgrade» بعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The office is of schema %1; this program needs %2.</source>
        <translation>مخطط المكتب هو %1؛ وهذا البرنامج يحتاج إلى %2.</translation>
    </message>
    <message>
        <source>The office is of schema %1, newer than this program knows (%2).</source>
        <translation>مخطط المكتب هو %1، وهو أحدث مما يعرفه هذا البرنامج (%2).</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>ثبّت البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>The rules of the office are not those of this program.</source>
        <translation>قواعد المكتب ليست قواعد هذا البرنامج.</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” sets it right again.</source>
        <translation>يصلحه «tenderyard server upgrade» من جديد.</translation>
    </message>
    <message>
        <source>Row-level security is off for tables: %1.</source>
        <translation>أمان الصفوف معطّل للجداول: %1.</translation>
    </message>
    <message>
        <source>ALTER TABLE office.… ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; and find out who switched it off.</source>
        <translation>ALTER TABLE office.… ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; ثم اعرف من عطّله.</translation>
    </message>
    <message>
        <source>Policies let others read tables: %1.</source>
        <translation>تسمح سياسات للآخرين بقراءة جداول: %1.</translation>
    </message>
    <message>
        <source>DROP POLICY … ON office.…; people read views, never the tables.</source>
        <translation>DROP POLICY … ON office.…; يقرأ الناس العروض ولا يقرؤون الجداول أبدًا.</translation>
    </message>
    <message>
        <source>Others may use the schema of the tables: %1.</source>
        <translation>يجوز لآخرين استعمال مخطط الجداول: %1.</translation>
    </message>
    <message>
        <source>REVOKE ALL ON SCHEMA office FROM …;</source>
        <translation>REVOKE ALL ON SCHEMA office FROM …;</translation>
    </message>
    <message>
        <source>Others have privileges on tables: %1.</source>
        <translation>لآخرين صلاحيات على جداول: %1.</translation>
    </message>
    <message>
        <source>REVOKE ALL ON ALL TABLES IN SCHEMA office FROM …;</source>
        <translation>REVOKE ALL ON ALL TABLES IN SCHEMA office FROM …;</translation>
    </message>
    <message>
        <source>Every login of the server may call functions of the office: %1.</source>
        <translation>يجوز لكل حساب على الخادم استدعاء دوال المكتب: %1.</translation>
    </message>
    <message>
        <source>Tables and views belong to somebody else: %1.</source>
        <translation>جداول وعروض يملكها شخص آخر: %1.</translation>
    </message>
    <message>
        <source>Views are no security barriers: %1.</source>
        <translation>عروض ليست حواجز أمان: %1.</translation>
    </message>
    <message>
        <source>Functions with the rights of their owner search wherever the caller says: %1.</source>
        <translation>دوال بصلاحيات مالكها تبحث حيث يقول المستدعي: %1.</translation>
    </message>
    <message>
        <source>Functions run with the rights of somebody else: %1.</source>
        <translation>دوال تعمل بصلاحيات شخص آخر: %1.</translation>
    </message>
    <message>
        <source>Roles are missing: %1.</source>
        <translation>أدوار مفقودة: %1.</translation>
    </message>
    <message>
        <source>Roles may do more than they should: %1.</source>
        <translation>يجوز لأدوار أكثر مما ينبغي: %1.</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” sets the roles of the program right again; a person’s login with ALTER ROLE … NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS.</source>
        <translation>يصلح «tenderyard server upgrade» أدوار البرنامج؛ أما حساب الشخص فبالأمر ALTER ROLE … NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS.</translation>
    </message>
    <message>
        <source>Somebody has a role that is nobody’s: %1.</source>
        <translation>لدى شخص دور ليس لأحد: %1.</translation>
    </message>
    <message>
        <source>REVOKE … FROM …; and find out who granted it.</source>
        <translation>REVOKE … FROM …; ثم اعرف من منحه.</translation>
    </message>
    <message>
        <source>Logins that the program did not make are people of an office: %1.</source>
        <translation>حسابات لم ينشئها البرنامج هي من أشخاص مكتب: %1.</translation>
    </message>
    <message>
        <source>REVOKE tenderyard_person FROM …; people are invited in the program.</source>
        <translation>REVOKE tenderyard_person FROM …; يُدعى الناس في البرنامج.</translation>
    </message>
    <message>
        <source>Logins of people who were deactivated still work: %1.</source>
        <translation>حسابات أشخاص أُوقفوا ما زالت تعمل: %1.</translation>
    </message>
    <message>
        <source>ALTER ROLE … NOLOGIN;</source>
        <translation>ALTER ROLE … NOLOGIN;</translation>
    </message>
    <message>
        <source>People’s logins are missing on this server: %1.</source>
        <translation>حسابات أشخاص مفقودة على هذا الخادم: %1.</translation>
    </message>
    <message>
        <source>Run logins.sql of the backup, then “tenderyard server upgrade”.</source>
        <translation>شغّل logins.sql من النسخة الاحتياطية ثم «tenderyard server upgrade».</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” closes it again.</source>
        <translation>يغلقه «tenderyard server upgrade» من جديد.</translation>
    </message>
    <message>
        <source>Every login of the server has privileges on this database: %1.</source>
        <translation>لكل حساب على الخادم صلاحيات على قاعدة البيانات هذه: %1.</translation>
    </message>
    <message>
        <source>From other databases of the server people can see how busy the office is: %1.</source>
        <translation>من قواعد بيانات أخرى على الخادم يمكن رؤية مدى انشغال المكتب: %1.</translation>
    </message>
    <message>
        <source>REVOKE CONNECT ON DATABASE … FROM PUBLIC; and GRANT it to those who need it. Best is a server for the office alone.</source>
        <translation>REVOKE CONNECT ON DATABASE … FROM PUBLIC; ثم امنحها بالأمر GRANT لمن يحتاج إليها. والأفضل خادم للمكتب وحده.</translation>
    </message>
    <message>
        <source>Everybody may make tables and functions in schemas: %1.</source>
        <translation>يجوز للجميع إنشاء جداول ودوال في مخططات: %1.</translation>
    </message>
    <message>
        <source>PostgreSQL tells everybody how many rows and bytes a table has: %1.</source>
        <translation>يخبر PostgreSQL الجميع بعدد صفوف الجدول وحجمه: %1.</translation>
    </message>
    <message>
        <source>The server does not encrypt connections (%1 = off).</source>
        <translation>لا يشفّر الخادم الاتصالات (%1 = off).</translation>
    </message>
    <message>
        <source>Set ssl, ssl_cert_file and ssl_key_file in postgresql.conf and reload; the administrator’s page says how to make a certificate.</source>
        <translation>اضبط ssl و ssl_cert_file و ssl_key_file في postgresql.conf وأعد التحميل؛ وتشرح صفحة المدير كيف تُصنع الشهادة.</translation>
    </message>
    <message>
        <source>The server takes outdated encryption (%1).</source>
        <translation>يقبل الخادم تشفيرًا قديمًا (%1).</translation>
    </message>
    <message>
        <source>Set ssl_min_protocol_version = &apos;TLSv1.2&apos; in postgresql.conf and reload.</source>
        <translation>اضبط ssl_min_protocol_version = &apos;TLSv1.2&apos; في postgresql.conf وأعد التحميل.</translation>
    </message>
    <message>
        <source>The server cannot read lines of pg_hba.conf: %1.</source>
        <translation>لا يستطيع الخادم قراءة أسطر من pg_hba.conf: %1.</translation>
    </message>
    <message>
        <source>Correct the lines and reload the server.</source>
        <translation>صحّح الأسطر وأعد تحميل الخادم.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf let people connect without encryption: %1.</source>
        <translation>أسطر من pg_hba.conf تسمح بالاتصال دون تشفير: %1.</translation>
    </message>
    <message>
        <source>Write hostssl instead of host in these lines and reload the server.</source>
        <translation>اكتب hostssl بدل host في هذه الأسطر وأعد تحميل الخادم.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf let in without a password, or with one in the clear: %1.</source>
        <translation>أسطر من pg_hba.conf تُدخل دون كلمة مرور أو بكلمة مرور مكشوفة: %1.</translation>
    </message>
    <message>
        <source>Write scram-sha-256 as the method of these lines and reload the server.</source>
        <translation>اكتب scram-sha-256 طريقةً لهذه الأسطر وأعد تحميل الخادم.</translation>
    </message>
    <message>
        <source>Whoever has an account on the server’s computer gets in without a password (pg_hba.conf, lines %1).</source>
        <translation>كل من له حساب على حاسوب الخادم يدخل دون كلمة مرور (pg_hba.conf، الأسطر %1).</translation>
    </message>
    <message>
        <source>Write peer for the administrator and scram-sha-256 for all others, and reload.</source>
        <translation>اكتب peer للمدير و scram-sha-256 لجميع الآخرين وأعد التحميل.</translation>
    </message>
    <message>
        <source>Lines of pg_hba.conf name the outdated method md5: %1.</source>
        <translation>أسطر من pg_hba.conf تسمّي الطريقة القديمة md5: %1.</translation>
    </message>
    <message>
        <source>New passwords are kept in the outdated form %1.</source>
        <translation>تُحفظ كلمات المرور الجديدة بالصيغة القديمة %1.</translation>
    </message>
    <message>
        <source>Set password_encryption = &apos;scram-sha-256&apos; in postgresql.conf and reload.</source>
        <translation>اضبط password_encryption = &apos;scram-sha-256&apos; في postgresql.conf وأعد التحميل.</translation>
    </message>
    <message>
        <source>The server writes what people do into its log, prices of sealed bids too (%1).</source>
        <translation>يكتب الخادم في سجله ما يفعله الناس، ومنه أسعار العطاءات المختومة (%1).</translation>
    </message>
    <message>
        <source>Set log_statement = &apos;ddl&apos; (or &apos;none&apos;) and the others to their defaults, or keep the log from everybody who may not know a bid before its opening. There is no password in it.</source>
        <translation>اضبط log_statement = &apos;ddl&apos; (أو &apos;none&apos;) وأعد الأخرى إلى قيمها المبدئية، أو احجب السجل عن كل من لا يجوز له معرفة عطاء قبل فتحه. ولا توجد فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>A power failure may destroy the office (%1 = off).</source>
        <translation>قد يُتلف انقطاع الكهرباء المكتب (%1 = off).</translation>
    </message>
    <message>
        <source>Switch it on in postgresql.conf and restart the server.</source>
        <translation>شغّله في postgresql.conf وأعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>What was confirmed may be lost by a power failure (synchronous_commit = %1).</source>
        <translation>قد يضيع ما تأكّد عند انقطاع الكهرباء (synchronous_commit = %1).</translation>
    </message>
    <message>
        <source>Set synchronous_commit = on in postgresql.conf and reload.</source>
        <translation>اضبط synchronous_commit = on في postgresql.conf وأعد التحميل.</translation>
    </message>
    <message>
        <source>A failing disk would go unnoticed (%1 = off).</source>
        <translation>لن يُلاحظ قرص يتعطل (%1 = off).</translation>
    </message>
    <message>
        <source>Stop the server and run pg_checksums --enable.</source>
        <translation>أوقف الخادم وشغّل pg_checksums --enable.</translation>
    </message>
    <message>
        <source>The database keeps texts as %1, where not every letter has a place.</source>
        <translation>تحفظ قاعدة البيانات النصوص بترميز %1 الذي لا يتسع لكل حرف.</translation>
    </message>
    <message>
        <source>Make a database with the encoding UTF8 and restore a backup into it.</source>
        <translation>أنشئ قاعدة بيانات بترميز UTF8 واستعد فيها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The server compiles statements, which takes longer than they do (%1 = on).</source>
        <translation>يترجم الخادم التعليمات، وهذا أطول من تنفيذها (%1 = on).</translation>
    </message>
    <message>
        <source>“tenderyard server upgrade” turns it off for this database.</source>
        <translation>يوقفه ”tenderyard server upgrade“ لقاعدة البيانات هذه.</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <source>The server wants the password of %1, or another one. Put it into the file ~/.pgpass or into PGPASSWORD, or run this in a terminal, where it is asked for.</source>
        <translation>يطلب الخادم كلمة مرور %1 أو كلمة أخرى. ضعها في الملف ~/.pgpass أو في PGPASSWORD، أو شغّل هذا في طرفية حيث تُطلب منك.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
    <message>
        <source>Password for the first person:</source>
        <translation>كلمة مرور الشخص الأول:</translation>
    </message>
    <message>
        <source>A password has at least 10 characters.</source>
        <translation>كلمة المرور 10 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>هذه ليست الكلمة نفسها.</translation>
    </message>
    <message>
        <source>No password was chosen, so nothing was made.</source>
        <translation>لم تُختر كلمة مرور، فلم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>لا توجد شهادة في %1.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>The office “%1” is made. %2 signs in as %3.</source>
        <translation>أُنشئ المكتب «%1». تسجيل دخول %2 باسم %3.</translation>
    </message>
    <message>
        <source>The password, which is shown this once: %1</source>
        <translation>كلمة المرور، وتظهر هذه المرة فقط: %1</translation>
    </message>
    <message>
        <source>People on other computers need the server’s name instead of “%1” below.</source>
        <translation>يحتاج من على حواسيب أخرى إلى اسم الخادم بدل «%1» أدناه.</translation>
    </message>
    <message>
        <source>The office is up to date: schema %1 before, %2 now.</source>
        <translation>المكتب محدّث: كان المخطط %1 وهو الآن %2.</translation>
    </message>
    <message>
        <source>The office was up to date already (schema %1).</source>
        <translation>كان المكتب محدّثًا بالفعل (المخطط %1).</translation>
    </message>
    <message>
        <source>ERROR [%1] %2</source>
        <translation>خطأ [%1] %2</translation>
    </message>
    <message>
        <source>warning [%1] %2</source>
        <translation>تنبيه [%1] %2</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>كل شيء كما ينبغي.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>The backup is in %1: the dump, and people’s logins in logins.sql. Keep both from others: whoever has them has all of the office’s data, and can try passwords at leisure.</source>
        <translation>النسخة الاحتياطية في %1: نسخة القاعدة، وحسابات الأشخاص في logins.sql. احجبهما عن الآخرين: فمن يملكهما يملك كل بيانات المكتب ويستطيع تجربة كلمات المرور على مهل.</translation>
    </message>
    <message>
        <source>The office is restored, and everybody signs in as before. Look at it with “tenderyard server check”.</source>
        <translation>استُعيد المكتب، ويسجّل الجميع الدخول كما من قبل. افحصه بالأمر «tenderyard server check».</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تم الاعتماد</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>تستقبل العطاءات</translation>
    </message>
    <message>
        <source>To open</source>
        <translation>بانتظار الفض</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>تمت الترسية</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تم الإنجاز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>في القائمة المختصرة</translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation>بانتظار إعادة التأكيد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>تم الصرف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّرت</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>It expires within 30 days</source>
        <translation>تنتهي صلاحيتها خلال ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>غير منتهية الصلاحية</translation>
    </message>
    <message>
        <source>The holder is not the company of the profile</source>
        <translation>حامل الشهادة ليس شركة الملف التعريفي</translation>
    </message>
    <message>
        <source>The holder is the company of the profile</source>
        <translation>حامل الشهادة هو شركة الملف التعريفي</translation>
    </message>
    <message>
        <source>Uploaded by you: a second person verifies it</source>
        <translation>رفعتَها أنت: يتحقق منها شخص ثانٍ</translation>
    </message>
    <message>
        <source>Not uploaded by you</source>
        <translation>لم ترفعها أنت</translation>
    </message>
    <message>
        <source>Entered on behalf of the contractor</source>
        <translation>أُدخلت نيابةً عن المقاول</translation>
    </message>
</context>
<context>
    <name>TenderFieldTable</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a date and time, %2: the name of its time zone</extracomment>
        <translation>%1 بتوقيت %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>نطاق العمل</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget minimum</source>
        <translation>الحد الأدنى للميزانية</translation>
    </message>
    <message>
        <source>Budget maximum</source>
        <translation>الحد الأقصى للميزانية</translation>
    </message>
    <message>
        <source>Budget shown</source>
        <translation>إظهار الميزانية</translation>
    </message>
    <message>
        <source>Shown to bidders</source>
        <translation>ظاهرة لمقدمي العطاءات</translation>
    </message>
    <message>
        <source>Kept from bidders</source>
        <translation>محجوبة عن مقدمي العطاءات</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>فتح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Bids close</source>
        <translation>إغلاق باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Who may bid</source>
        <translation>من يحق له تقديم عطاء</translation>
    </message>
</context>
<context>
    <name>TenderOffers</name>
    <message>
        <source>Hide the budget from bidders</source>
        <translation>حجب الميزانية عن مقدمي العطاءات</translation>
    </message>
    <message>
        <source>Show the budget to bidders</source>
        <translation>إظهار الميزانية لمقدمي العطاءات</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>مقارنة العطاءات</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Copy to a new draft</source>
        <translation>نسخ إلى مسودة جديدة</translation>
    </message>
</context>
<context>
    <name>TenderWords</name>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>%1: a time in the reader&apos;s zone, %2: the same time elsewhere, %3: the name of that time zone</extracomment>
        <translation>%1 (%2 بتوقيت %3)</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>خلال دقيقة واحدة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %Ln دقائق</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>خلال أقل من ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %Ln ساعات</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Sealed: no one sees a price before the bids are opened.</source>
        <translation>مختومة: لا يرى أحد سعرًا قبل فض العطاءات.</translation>
    </message>
    <message>
        <source>Open: the owner sees bids as they arrive.</source>
        <translation>مفتوحة: يرى المالك العطاءات فور وصولها.</translation>
    </message>
</context>
<context>
    <name>WalkthroughCommand</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذر إنشاء المجلد %1.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ActionRunner</name>
    <message>
        <source>All bids are rejected; unopened ones stay sealed. This cannot be undone.</source>
        <translation>تُرفض جميع العطاءات، ويبقى ما لم يُفضّ منها مختومًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The other bids become what they were; the milestone plan is deleted and stays in the history.</source>
        <translation>تعود العطاءات الأخرى إلى ما كانت عليه؛ وتُحذف خطة مراحل الإنجاز وتبقى في السجل.</translation>
    </message>
    <message>
        <source>The milestone plan is fixed from then on.</source>
        <translation>تصبح خطة مراحل الإنجاز ثابتة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Approving less than the whole amount makes a new milestone of the rest. A payment is instructed.</source>
        <translation>اعتماد أقل من كامل المبلغ ينشئ مرحلة إنجاز جديدة بالباقي. ويصدر أمر دفع.</translation>
    </message>
    <message>
        <source>Did the bank confirm that the payment was not carried out? A retry is a payment of its own.</source>
        <translation>هل أكد البنك أن الدفعة لم تُنفّذ؟ إعادة المحاولة دفعة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>You may bid again until the deadline.</source>
        <translation>يمكنك تقديم عطاء مجددًا حتى الموعد النهائي.</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>المبلغ المعتمد</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>من أصل %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>وقت الوصول</translation>
    </message>
    <message>
        <source>Bank’s reference</source>
        <translation>المرجع البنكي</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم إنجازه</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>السبب كتابةً</translation>
    </message>
    <message>
        <source>No new bids, awards or new payments; running contracts go on.</source>
        <translation>لا عطاءات جديدة ولا ترسيات ولا دفعات جديدة؛ وتستمر العقود الجارية.</translation>
    </message>
</context>
<context>
    <name>tenderyard::AddMemberDialog</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Somebody may have several duties; add each on its own.</source>
        <translation>قد يتولى الشخص عدة مهام؛ أضف كلًا منها على حدة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>ال&amp;مهمة</translation>
    </message>
</context>
<context>
    <name>tenderyard::AdministratorFields</name>
    <message>
        <source>The server has no database of this name. Make it with “createdb”.</source>
        <translation>لا توجد على الخادم قاعدة بيانات بهذا الاسم. أنشئها بالأمر ”createdb“.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in with this password.</source>
        <translation>لا يعرف الخادم اسم الدخول هذا بكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The server’s pg_hba.conf does not let this sign-in into this database, or not from here.</source>
        <translation>لا يسمح ملف pg_hba.conf على الخادم لاسم الدخول هذا بهذه القاعدة، أو ليس من هنا.</translation>
    </message>
    <message>
        <source>This server is a standby and takes no changes. Name the first one.</source>
        <translation>هذا خادم احتياطي لا يقبل التغييرات. اذكر الخادم الأول.</translation>
    </message>
    <message>
        <source>This is not how a server is named: db.example.org or db.example.org:5432.</source>
        <translation>لا يُسمّى الخادم هكذا، بل: db.example.org أو db.example.org:5432.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>اختيار شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة ال&amp;بيانات</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>شهادة جهة التو&amp;ثيق</translation>
    </message>
    <message>
        <source>Sign-&amp;in of the server’s administrator</source>
        <translation>&amp;اسم دخول مسؤول الخادم</translation>
    </message>
    <message>
        <source>Pass&amp;word of the administrator</source>
        <translation>&amp;كلمة مرور المسؤول</translation>
    </message>
    <message>
        <source>Empty: one of the authorities that this computer trusts.</source>
        <translation>فارغ: إحدى الجهات التي يثق بها هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>tenderyard::AwardDialog</name>
    <message>
        <source>Award to %1</source>
        <translation>ترسية على %1</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>ترسية</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Why &amp;over budget</source>
        <translation>س&amp;بب تجاوز الميزانية</translation>
    </message>
    <message>
        <source>The bid is %1 above the budget maximum.</source>
        <translation>العطاء أعلى بمقدار %1 من الحد الأقصى للميزانية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days. The other bids become Rejected, which their bidders see; what they offered stays as it was.</source>
        <translation>
            <numerusform>%1 خلال أقل من يوم. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
            <numerusform>%1 خلال يوم واحد. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
            <numerusform>%1 خلال يومين. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
            <numerusform>%1 خلال %Ln أيام. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
            <numerusform>%1 خلال %Ln يومًا. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
            <numerusform>%1 خلال %Ln يوم. وتصبح العطاءات الأخرى مرفوضة، ويرى ذلك مقدموها؛ ويبقى ما عرضوه كما كان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BidDecisions</name>
    <message>
        <source>Awarded to %1</source>
        <translation>تمت الترسية على %1</translation>
    </message>
    <message>
        <source>%1 is off the shortlist</source>
        <translation>استُبعد %1 من القائمة المختصرة</translation>
    </message>
    <message>
        <source>%1 is on the shortlist</source>
        <translation>أُدرج %1 في القائمة المختصرة</translation>
    </message>
    <message>
        <source>Reject the bid of %1</source>
        <translation>رفض عطاء %1</translation>
    </message>
    <message>
        <source>The bidder reads the reason. While the tender is open you can take this back.</source>
        <translation>يطّلع مقدم العطاء على السبب. يمكنك التراجع عن ذلك ما دامت المناقصة مفتوحة.</translation>
    </message>
    <message>
        <source>Bid of %1 rejected</source>
        <translation>رُفض عطاء %1</translation>
    </message>
    <message>
        <source>Let the bid of %1 take part again</source>
        <translation>إعادة عطاء %1 إلى المنافسة</translation>
    </message>
    <message>
        <source>Bid of %1 reinstated</source>
        <translation>أُعيد عطاء %1 إلى المنافسة</translation>
    </message>
    <message>
        <source>Assess the price of %1</source>
        <translation>دراسة سعر %1</translation>
    </message>
    <message>
        <source>It is far below the other bids. Write down why the work can be done for it, or what the bidder answered. It is kept with the bid.</source>
        <translation>السعر أدنى بكثير من العطاءات الأخرى. دوّن ما يجعل تنفيذ العمل به ممكنًا، أو ما أجاب به مقدم العطاء. يُحفظ ذلك مع العطاء.</translation>
    </message>
    <message>
        <source>Price of %1 assessed</source>
        <translation>دُرس سعر %1</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>فض العطاءات</translation>
    </message>
    <message>
        <source>All sealed bids are opened at once and recorded with the time and your name. This cannot be undone.</source>
        <translation>تُفضّ جميع العطاءات المختومة دفعة واحدة وتُسجّل مع الوقت واسمك. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>لم يُفضّ أي عطاء</numerusform>
            <numerusform>فُضّ عطاء واحد</numerusform>
            <numerusform>فُضّ عطاءان</numerusform>
            <numerusform>فُضّت %Ln عطاءات</numerusform>
            <numerusform>فُضّ %Ln عطاءً</numerusform>
            <numerusform>فُضّ %Ln عطاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::BidEditor</name>
    <message>
        <source>&amp;Cost</source>
        <translation>ال&amp;تكلفة</translation>
    </message>
    <message>
        <source>&amp;Time in days</source>
        <translation>ال&amp;مدة بالأيام</translation>
    </message>
    <message>
        <source>&amp;Message (optional)</source>
        <translation>&amp;رسالة (اختيارية)</translation>
    </message>
    <message>
        <source>From the start of the work to its completion.</source>
        <translation>من بدء الأعمال حتى إنجازها.</translation>
    </message>
    <message>
        <source>What the price assumes, when you can start.</source>
        <translation>ما يفترضه السعر، ومتى يمكنكم البدء.</translation>
    </message>
    <message>
        <source>In %1, for all of the work.</source>
        <extracomment>%1: the code of a currency</extracomment>
        <translation>بعملة %1، عن كامل الأعمال.</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidFormPage</name>
    <message>
        <source>Bid</source>
        <translation>العطاء</translation>
    </message>
    <message>
        <source>Send the bid</source>
        <translation>إرسال العطاء</translation>
    </message>
    <message>
        <source>This tender is not there</source>
        <translation>هذه المناقصة غير موجودة</translation>
    </message>
    <message>
        <source>It may have been taken away, or it is not for you to see.</source>
        <translation>ربما أُزيلت، أو ليس لك الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The tender</source>
        <translation>المناقصة</translation>
    </message>
    <message>
        <source>What you must hold</source>
        <translation>ما يجب أن تحوزوه</translation>
    </message>
    <message>
        <source>Your bid</source>
        <translation>عطاؤك</translation>
    </message>
    <message>
        <source>Bids close %1, %2</source>
        <translation>يُغلق باب تقديم العطاءات %1، %2</translation>
    </message>
    <message>
        <source>Bids closed %1</source>
        <translation>أُغلق باب تقديم العطاءات %1</translation>
    </message>
    <message>
        <source>Your bid has won.</source>
        <translation>فاز عطاؤك.</translation>
    </message>
    <message>
        <source>Show my contracts</source>
        <translation>عرض عقودي</translation>
    </message>
    <message>
        <source>You withdrew your bid. You can send another one until the deadline.</source>
        <translation>سحبت عطاءك. يمكنك إرسال عطاء آخر حتى الموعد النهائي.</translation>
    </message>
    <message>
        <source>Your bid was not chosen.</source>
        <translation>لم يقع الاختيار على عطائك.</translation>
    </message>
    <message>
        <source>Your bid was rejected: %1</source>
        <translation>رُفض عطاؤك: %1</translation>
    </message>
    <message>
        <source>The tender was changed after you sent your bid. Read it again, and send the bid once more so that it counts.</source>
        <translation>عُدّلت المناقصة بعد إرسال عطائك. اقرأها مجددًا وأعد إرسال العطاء ليُحتسب.</translation>
    </message>
    <message>
        <source>Send the revised bid</source>
        <translation>إرسال العطاء المعدّل</translation>
    </message>
    <message>
        <source>The bid cannot be changed now</source>
        <translation>لا يمكن تغيير العطاء الآن</translation>
    </message>
    <message>
        <source>You cannot bid on this tender now</source>
        <translation>لا يمكنك تقديم عطاء في هذه المناقصة الآن</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Bid sent at %1</source>
        <translation>أُرسل العطاء في %1</translation>
    </message>
    <message>
        <source>Withdraw the bid</source>
        <translation>سحب العطاء</translation>
    </message>
    <message>
        <source>It no longer takes part, and stays in the history. Until the deadline you can send another one.</source>
        <translation>لا يعود مشاركًا في المنافسة ويبقى في السجل. يمكنك إرسال عطاء آخر حتى الموعد النهائي.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Bid withdrawn</source>
        <translation>سُحب العطاء</translation>
    </message>
    <message>
        <source>Ctrl+Enter send</source>
        <translation>Ctrl+Enter إرسال</translation>
    </message>
    <message>
        <source>Leave without sending?</source>
        <translation>المغادرة دون إرسال؟</translation>
    </message>
    <message>
        <source>What you typed of your bid has not been sent and is lost.</source>
        <translation>ما كتبته من عطائك لم يُرسل وسيُفقد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidList</name>
    <message>
        <source>Tender</source>
        <translation>المناقصة</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Tender status</source>
        <translation>حالة المناقصة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidReceiptView</name>
    <message>
        <source>%1, last change %2, revision %3</source>
        <extracomment>%1: an amount, %2: a time, %3: which revision of the bid it is</extracomment>
        <translation>%1، آخر تغيير %2، المراجعة %3</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>بصمة الالتزام: %1</translation>
    </message>
    <message>
        <source>This fingerprint (SHA-256) seals your bid. When the bids are opened, only a bid that matches its fingerprint counts, so nobody can change it unseen.</source>
        <translation>هذه البصمة (SHA-256) تختم عطاءك. عند فض العطاءات لا يُحتسب إلا العطاء المطابق لبصمته، فلا يستطيع أحد تغييره خفية.</translation>
    </message>
    <message>
        <source>The bid is open: the owner can read it. Its fingerprint (SHA-256) was checked.</source>
        <translation>العطاء مفتوح: يستطيع المالك قراءته. وقد فُحصت بصمته (SHA-256).</translation>
    </message>
</context>
<context>
    <name>tenderyard::BidRequirements</name>
    <message>
        <source>The office asks for no certification.</source>
        <translation>لا يطلب المكتب أي شهادة.</translation>
    </message>
</context>
<context>
    <name>tenderyard::BudgetFilter</name>
    <message>
        <source>Budget…</source>
        <translation>الميزانية…</translation>
    </message>
    <message>
        <source>Budget: %1 to %2</source>
        <translation>الميزانية: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Budget: from %1</source>
        <translation>الميزانية: من %1</translation>
    </message>
    <message>
        <source>Budget: up to %1</source>
        <translation>الميزانية: حتى %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>الميزانية: %1</translation>
    </message>
    <message>
        <source>Filter by budget</source>
        <translation>تصفية حسب الميزانية</translation>
    </message>
    <message>
        <source>Leave the currency at “any” to show every tender again.</source>
        <translation>اترك العملة على «الكل» لعرض جميع المناقصات مجددًا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>ال&amp;حد الأدنى</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>الح&amp;د الأقصى</translation>
    </message>
</context>
<context>
    <name>tenderyard::BulkPane</name>
    <message>
        <source>Each document has to be looked at before it is verified, so that is done one by one.</source>
        <translation>يجب النظر في كل مستند قبل التحقق منه، لذا يُفعل ذلك واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>رفض (R)</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>تم الأخذ للفحص</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>تم الرفض</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%Ln عناصر محددة</numerusform>
            <numerusform>%Ln عنصرًا محددًا</numerusform>
            <numerusform>%Ln عنصر محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>لا شيء لرفضه</numerusform>
            <numerusform>رفض عنصر واحد</numerusform>
            <numerusform>رفض عنصرين</numerusform>
            <numerusform>رفض %Ln عناصر</numerusform>
            <numerusform>رفض %Ln عنصرًا</numerusform>
            <numerusform>رفض %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Each contractor reads the same reason.</source>
        <translation>يقرأ كل مقاول السبب نفسه.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%n %1.</source>
        <translation>
            <numerusform>%1: لا شيء.</numerusform>
            <numerusform>%1: عنصر واحد.</numerusform>
            <numerusform>%1: عنصران.</numerusform>
            <numerusform>%1: %Ln عناصر.</numerusform>
            <numerusform>%1: %Ln عنصرًا.</numerusform>
            <numerusform>%1: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>تُرك: %1. %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationDialog</name>
    <message>
        <source>Change the certification</source>
        <translation>تغيير الشهادة</translation>
    </message>
    <message>
        <source>Replace the certification</source>
        <translation>استبدال الشهادة</translation>
    </message>
    <message>
        <source>Record a certification</source>
        <translation>تسجيل شهادة</translation>
    </message>
    <message>
        <source>Add a certification</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Staff verify it again after the change.</source>
        <translation>يتحقق منها موظفو المكتب مجددًا بعد التغيير.</translation>
    </message>
    <message>
        <source>The present one stays valid until staff have verified the new one.</source>
        <translation>تبقى الشهادة الحالية سارية حتى يتحقق موظفو المكتب من الجديدة.</translation>
    </message>
    <message>
        <source>Staff compare what you enter with the document.</source>
        <translation>يقارن موظفو المكتب ما تدخله بالمستند.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>&amp;وقت الوصول</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Only when the document itself is another one</source>
        <translation>فقط إذا كان المستند نفسه مستندًا آخر</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationFieldSet</name>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>H&amp;older</source>
        <translation>&amp;حامل الشهادة</translation>
    </message>
    <message>
        <source>As the document names it</source>
        <translation>كما ورد في المستند</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>حامل الشهادة</translation>
    </message>
    <message>
        <source>I&amp;ssued on</source>
        <translation>&amp;تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>تار&amp;يخ الانتهاء</translation>
    </message>
    <message>
        <source>Empty when it does not expire</source>
        <translation>يُترك فارغًا إن لم يكن لها تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>ح&amp;د التغطية</translation>
    </message>
    <message>
        <source>What the insurance covers at most for each claim</source>
        <translation>أقصى ما يغطيه التأمين لكل مطالبة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد التغطية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (مطلوبة)</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationList</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>تاريخ الرفع</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationListPage</name>
    <message>
        <source>No certifications yet</source>
        <translation>لا توجد شهادات بعد</translation>
    </message>
    <message>
        <source>Add what your trades require. Staff of the office check each one; then you can bid.</source>
        <translation>أضف ما تتطلبه تخصصاتكم. يفحص موظفو المكتب كل شهادة، ثم يمكنكم تقديم العطاءات.</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضا&amp;فة…</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>ف&amp;تح الملف</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>است&amp;بدال…</translation>
    </message>
    <message>
        <source>Still missing for an approved profile: %1</source>
        <translation>ما زال ينقص لاعتماد الملف التعريفي: %1</translation>
    </message>
    <message>
        <source>Certifications belong to a profile, which you have not made yet.</source>
        <translation>تتبع الشهادات ملفًا تعريفيًا لم تنشئه بعد.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>إنشاء الملف التعريفي</translation>
    </message>
    <message>
        <source>&amp;Add certifications…</source>
        <translation>إضا&amp;فة شهادات…</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG up to 25 MB each. You can also drop files anywhere on this page.</source>
        <translation>ملفات PDF أو JPEG أو PNG حتى ٢٥ ميغابايت لكل منها. ويمكنك أيضًا إفلات الملفات في أي موضع من هذه الصفحة.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>المرف&amp;وعات</translation>
    </message>
    <message>
        <source>Add certifications</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>&amp;Uploads (%1)</source>
        <translation>المرف&amp;وعات (%1)</translation>
    </message>
    <message>
        <source>Certification saved</source>
        <translation>حُفظت الشهادة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n files are not saved as certifications yet. What was typed for them is lost.</source>
        <translation>
            <numerusform>لا ملفات غير محفوظة.</numerusform>
            <numerusform>ملف واحد لم يُحفظ شهادةً بعد. يُفقد ما كُتب له.</numerusform>
            <numerusform>ملفان لم يُحفظا شهادتين بعد. يُفقد ما كُتب لهما.</numerusform>
            <numerusform>%Ln ملفات لم تُحفظ شهاداتٍ بعد. يُفقد ما كُتب لها.</numerusform>
            <numerusform>%Ln ملفًا لم تُحفظ شهاداتٍ بعد. يُفقد ما كُتب لها.</numerusform>
            <numerusform>%Ln ملف لم تُحفظ شهاداتٍ بعد. يُفقد ما كُتب لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>مغادرة دون حفظ</translation>
    </message>
    <message>
        <source>Choose the certifications’ files</source>
        <translation>اختيار ملفات الشهادات</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationNote</name>
    <message>
        <source>the one until %1</source>
        <translation>الشهادة السارية حتى %1</translation>
    </message>
    <message>
        <source>the present one</source>
        <translation>الشهادة الحالية</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>حامل الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد التغطية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sent back by staff: %1</source>
        <translation>أعادها موظفو المكتب: %1</translation>
    </message>
    <message>
        <source>Sent back by staff: %1 – “%2”</source>
        <translation>أعادها موظفو المكتب: %1 – «%2»</translation>
    </message>
    <message>
        <source>Renews %1, which counts until staff have verified this one.</source>
        <translation>تجدّد %1، وتُحتسب تلك حتى يتحقق موظفو المكتب من هذه.</translation>
    </message>
    <message>
        <source>Its renewal %1 waits for staff. This one counts until they have verified it.</source>
        <translation>تجديدها %1 بانتظار موظفي المكتب. وتُحتسب هذه حتى يتحققوا منه.</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>معالجة…</translation>
    </message>
</context>
<context>
    <name>tenderyard::CertificationTypesEdit</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Ask for its limit</source>
        <translation>طلب حد التغطية</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Add a type…</source>
        <translation>إضافة نوع…</translation>
    </message>
    <message>
        <source>Move the type up</source>
        <translation>نقل النوع لأعلى</translation>
    </message>
    <message>
        <source>Move the type down</source>
        <translation>نقل النوع لأسفل</translation>
    </message>
    <message>
        <source>Retire the type</source>
        <translation>سحب النوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد التغطية</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض للاختيار</translation>
    </message>
    <message>
        <source>Types of certifications</source>
        <translation>أنواع الشهادات</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ask for no limit</source>
        <translation>عدم طلب حد التغطية</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه مجددًا</translation>
    </message>
    <message>
        <source>Offer the type again</source>
        <translation>عرض النوع مجددًا</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>إضافة نوع</translation>
    </message>
    <message>
        <source>Contractors choose it for what they upload.</source>
        <translation>يختاره المقاولون لما يرفعونه.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>An insurance: ask for its limit</source>
        <translation>تأمين: يُطلب حد تغطيته</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>ح&amp;د التغطية</translation>
    </message>
    <message>
        <source>Rename the type</source>
        <translation>إعادة تسمية النوع</translation>
    </message>
    <message>
        <source>The new name is offered from now on. Certifications that have the old one keep it.</source>
        <translation>يُعرض الاسم الجديد من الآن. والشهادات التي تحمل الاسم القديم تحتفظ به.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Ask for the new one where the old one is asked for</source>
        <translation>طلب الجديد حيث يُطلب القديم</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>ال&amp;مطلوب</translation>
    </message>
    <message>
        <source>Then everybody has to upload it anew, under its new name.</source>
        <translation>عندئذ يجب على الجميع رفعها من جديد باسمها الجديد.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ChangeRequestDialog</name>
    <message>
        <source>Ask for a change</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>The contractor reads this on the profile. It waits outside of the queue until it is changed.</source>
        <translation>يقرأ المقاول هذا في ملفه التعريفي. ويبقى خارج قائمة الانتظار حتى يُعدّل.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>&amp;What shall change</source>
        <translation>&amp;ما الذي يجب تغييره</translation>
    </message>
</context>
<context>
    <name>tenderyard::CheckedField</name>
    <message>
        <source>Same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>%1 in the document</source>
        <translation>%1 في المستند</translation>
    </message>
    <message>
        <source>What the program read in the document. Put it right if it was read wrongly.</source>
        <translation>ما قرأه البرنامج في المستند. صحّحه إن قُرئ خطأً.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>سابقًا: لا شيء</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
</context>
<context>
    <name>tenderyard::CheckedFields</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>المُدخل</translation>
    </message>
</context>
<context>
    <name>tenderyard::ColleagueCombo</name>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
</context>
<context>
    <name>tenderyard::CompareModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1: a bidder, %2: what is compared, %3: its value</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>tenderyard::ComparePage</name>
    <message>
        <source>Compare bids</source>
        <translation>مقارنة العطاءات</translation>
    </message>
    <message>
        <source>Show tender</source>
        <translation>عرض المناقصة</translation>
    </message>
    <message>
        <source>Open the bids…</source>
        <translation>فض العطاءات…</translation>
    </message>
    <message>
        <source>The bids were not opened</source>
        <translation>لم تُفضّ العطاءات</translation>
    </message>
    <message>
        <source>No bids to compare</source>
        <translation>لا توجد عطاءات للمقارنة</translation>
    </message>
    <message>
        <source>Bids come here once a tender’s deadline has passed, those of an open tender at once.</source>
        <translation>تظهر العطاءات هنا بعد انقضاء الموعد النهائي للمناقصة، وعطاءات المناقصة المفتوحة فورًا.</translation>
    </message>
    <message>
        <source>Tenders with bids</source>
        <translation>المناقصات ذات العطاءات</translation>
    </message>
    <message>
        <source>Choose the tender whose bids you want to compare.</source>
        <translation>اختر المناقصة التي تريد مقارنة عطاءاتها.</translation>
    </message>
    <message>
        <source>Sealed tender</source>
        <translation>مناقصة مختومة</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>مناقصة مفتوحة</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُضّت %1</translation>
    </message>
    <message>
        <source>bids close %1</source>
        <translation>يُغلق باب تقديم العطاءات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>لا عطاءات</numerusform>
            <numerusform>عطاء واحد</numerusform>
            <numerusform>عطاءان</numerusform>
            <numerusform>%Ln عطاءات</numerusform>
            <numerusform>%Ln عطاءً</numerusform>
            <numerusform>%Ln عطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>لا عطاءات مسحوبة</numerusform>
            <numerusform>عطاء مسحوب واحد</numerusform>
            <numerusform>عطاءان مسحوبان</numerusform>
            <numerusform>%Ln عطاءات مسحوبة</numerusform>
            <numerusform>%Ln عطاءً مسحوبًا</numerusform>
            <numerusform>%Ln عطاء مسحوب</numerusform>
        </translation>
    </message>
    <message>
        <source>These bids are not for you to see</source>
        <translation>ليس لك الاطلاع على هذه العطاءات</translation>
    </message>
    <message>
        <source>No bids</source>
        <translation>لا توجد عطاءات</translation>
    </message>
    <message>
        <source>Nobody has sent a bid yet. You can also record one that came by letter.</source>
        <translation>لم يرسل أحد عطاءً بعد. يمكنك أيضًا تسجيل عطاء ورد بخطاب.</translation>
    </message>
    <message>
        <source>No bid was found when the bids were opened.</source>
        <translation>لم يوجد أي عطاء عند فض العطاءات.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed bids</source>
        <translation>
            <numerusform>لا عطاءات مختومة</numerusform>
            <numerusform>عطاء مختوم واحد</numerusform>
            <numerusform>عطاءان مختومان</numerusform>
            <numerusform>%Ln عطاءات مختومة</numerusform>
            <numerusform>%Ln عطاءً مختومًا</numerusform>
            <numerusform>%Ln عطاء مختوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The tender was cancelled before the bids were opened. They stay sealed.</source>
        <translation>أُلغيت المناقصة قبل فض العطاءات. تبقى العطاءات مختومة.</translation>
    </message>
    <message>
        <source>Nobody sees a price, a name or a time before the deadline. The bids can be opened from %1, %2.</source>
        <translation>لا يرى أحد سعرًا أو اسمًا أو مدة قبل الموعد النهائي. يمكن فض العطاءات اعتبارًا من %1، %2.</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>سُجّل العطاء</translation>
    </message>
    <message>
        <source>← → choose a bid · Space shortlist · P pin · H hide</source>
        <translation>← → اختيار عطاء · Space القائمة المختصرة · P تثبيت · H إخفاء</translation>
    </message>
    <message>
        <source>Only the members of a tender see its bids. Whoever manages it can add you.</source>
        <translation>لا يرى عطاءات المناقصة إلا أعضاؤها. يستطيع من يديرها إضافتك.</translation>
    </message>
    <message>
        <source>The deadline has passed. Open the bids to read and compare them: who bid, for how much and in what time is shown to all its members.</source>
        <translation>انقضى الموعد النهائي. فُضّ العطاءات لقراءتها ومقارنتها: يُعرض لجميع أعضاء المناقصة من قدّم العطاء وبكم وفي أي مدة.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ComparePanel</name>
    <message>
        <source>Selected bid</source>
        <translation>العطاء المحدد</translation>
    </message>
    <message>
        <source>This bid cannot be awarded yet</source>
        <translation>لا يمكن الترسية على هذا العطاء بعد</translation>
    </message>
    <message>
        <source>The tender was cancelled. Its bids are kept as they were.</source>
        <translation>أُلغيت المناقصة. تُحفظ عطاءاتها كما كانت.</translation>
    </message>
    <message>
        <source>Awarded to %1.</source>
        <translation>تمت الترسية على %1.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>عرض العقد</translation>
    </message>
</context>
<context>
    <name>tenderyard::CompareTable</name>
    <message>
        <source>Sorted by bid total</source>
        <translation>مرتبة حسب إجمالي العطاء</translation>
    </message>
    <message>
        <source>Sorted by time offered</source>
        <translation>مرتبة حسب المدة المعروضة</translation>
    </message>
    <message>
        <source>Sorted by rating</source>
        <translation>مرتبة حسب درجة التقييم</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>مرتبة حسب الاسم</translation>
    </message>
    <message>
        <source>Bids side by side</source>
        <translation>العطاءات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Do not pin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the front</source>
        <translation>تثبيت في المقدمة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>عرض الملف التعريفي</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>نسخ المقارنة</translation>
    </message>
    <message>
        <source>Show all bids</source>
        <translation>عرض جميع العطاءات</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ConflictDialog</name>
    <message>
        <source>Somebody else has changed this</source>
        <translation>غيّر شخص آخر هذا</translation>
    </message>
    <message>
        <source>Choose for each field which value shall stand. Nothing is saved before.</source>
        <translation>اختر لكل حقل القيمة التي تُعتمد. لا يُحفظ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Save these</source>
        <translation>حفظ هذه القيم</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>قيمتي: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>قيمة الآخر: %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::ConnectPage</name>
    <message>
        <source>&amp;Keep the password in this computer’s keychain</source>
        <translation>ح&amp;فظ كلمة المرور في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Paste an invitation…</source>
        <translation>لص&amp;ق دعوة…</translation>
    </message>
    <message>
        <source>Several with commas between them; the port after a colon.</source>
        <translation>عدة خوادم تفصلها فواصل؛ والمنفذ بعد نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة ال&amp;بيانات</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;اسم الدخول</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>اختيار شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Empty: one of the authorities that this computer trusts.</source>
        <translation>فارغ: إحدى الجهات التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Paste the invitation that you were given, or type what it says.</source>
        <translation>ألصق الدعوة التي تسلمتها، أو اكتب ما فيها.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, on the server %2</source>
        <translation>%1، على الخادم %2</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>أنت مدعو إلى %1.</translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <translation>لصق دعوة</translation>
    </message>
    <message>
        <source>Paste the text that you were given, from “Tenderyard invitation” to its end.</source>
        <translation>ألصق النص الذي تسلمته من «Tenderyard invitation» إلى نهايته.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>&amp;Invitation</source>
        <translation>ال&amp;دعوة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>A server on this computer: nothing leaves it.</source>
        <translation>خادم على هذا الحاسوب: لا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the one you name.</source>
        <translation>الاتصال مشفّر، وعلى الخادم أن يثبت أنه الذي تسمّيه.</translation>
    </message>
    <message>
        <source>None of these servers takes changes now. Try again in a moment, or name the others too.</source>
        <translation>لا يقبل أي من هذه الخوادم تغييرات الآن. أعد المحاولة بعد قليل، أو سمِّ الخوادم الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Compare it with the invitation.</source>
        <translation>ليس على الخادم قاعدة بيانات بهذا الاسم. قارنه بالدعوة.</translation>
    </message>
    <message>
        <source>This database holds no office. Compare its name with the invitation.</source>
        <translation>لا مكتب في قاعدة البيانات هذه. قارن اسمها بالدعوة.</translation>
    </message>
    <message>
        <source>A newer version of Tenderyard looks after this office. Update this program.</source>
        <translation>يدير هذا المكتب إصدار أحدث من Tenderyard. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is not how a server is named: db.example.org or db.example.org:5432.</source>
        <translation>لا يُسمّى الخادم هكذا، بل: db.example.org أو db.example.org:5432.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Details of the connection</source>
        <translation>تفاصي&amp;ل الاتصال</translation>
    </message>
    <message>
        <source>Serve&amp;r</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Certificate of the authorit&amp;y</source>
        <translation>شهادة جهة التو&amp;ثيق</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorList</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>درجة التقييم</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>توشك على الانتهاء</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorListPage</name>
    <message>
        <source>Nobody is suspended</source>
        <translation>لا يوجد موقوفون</translation>
    </message>
    <message>
        <source>No contractors yet</source>
        <translation>لا يوجد مقاولون بعد</translation>
    </message>
    <message>
        <source>Contractors stand here once they have made a profile, or were recorded or imported, and you may see them.</source>
        <translation>يظهر المقاولون هنا بعد إنشاء ملفاتهم التعريفية أو تسجيلهم أو استيرادهم، متى كان لك الاطلاع عليهم.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>المقاولون</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Re&amp;cord a contractor…</source>
        <translation>&amp;تسجيل مقاول…</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>A suspended contractor makes no new bids and gets no awards or new payments; running contracts go on.</source>
        <translation>لا يقدم المقاول الموقوف عطاءات جديدة ولا يحصل على ترسيات ولا على دفعات جديدة؛ وتستمر العقود الجارية.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ContractorPage</name>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Over&amp;view</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Certifications</source>
        <translation>ال&amp;شهادات</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>ال&amp;تقييمات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>There is no such contractor</source>
        <translation>لا يوجد مقاول كهذا</translation>
    </message>
    <message>
        <source>It does not exist, or you may not see it.</source>
        <translation>غير موجود، أو ليس لك الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>As&amp;k for a change…</source>
        <translation>&amp;طلب تغيير…</translation>
    </message>
    <message>
        <source>Record a cer&amp;tification…</source>
        <translation>تس&amp;جيل شهادة…</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>لا توجد تقييمات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5 stars from %n reviews</source>
        <translation>
            <numerusform>%1 من ٥ نجوم دون تقييمات</numerusform>
            <numerusform>%1 من ٥ نجوم من تقييم واحد</numerusform>
            <numerusform>%1 من ٥ نجوم من تقييمين</numerusform>
            <numerusform>%1 من ٥ نجوم من %Ln تقييمات</numerusform>
            <numerusform>%1 من ٥ نجوم من %Ln تقييمًا</numerusform>
            <numerusform>%1 من ٥ نجوم من %Ln تقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Imported history</source>
        <translation>السجل المستورد</translation>
    </message>
    <message>
        <source>Recorded on behalf of the contractor</source>
        <translation>سُجّل نيابةً عن المقاول</translation>
    </message>
    <message>
        <source>Asked for on %1: “%2”</source>
        <translation>طُلب في %1: «%2»</translation>
    </message>
    <message>
        <source>Certifications as one P&amp;DF…</source>
        <translation>الشهادات في ملف PDF &amp;واحد…</translation>
    </message>
</context>
<context>
    <name>tenderyard::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>&amp;New tender…</source>
        <translation>&amp;مناقصة جديدة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n things need you</source>
        <translation>
            <numerusform>%1 · لا شيء بانتظارك</numerusform>
            <numerusform>%1 · أمر واحد بانتظارك</numerusform>
            <numerusform>%1 · أمران بانتظارك</numerusform>
            <numerusform>%1 · %Ln أمور بانتظارك</numerusform>
            <numerusform>%1 · %Ln أمرًا بانتظارك</numerusform>
            <numerusform>%1 · %Ln أمر بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tenders</source>
        <translation>المناقصات المفتوحة</translation>
    </message>
    <message>
        <source>%1 in progress, %2 completed</source>
        <translation>%1 قيد التنفيذ، %2 منجزة</translation>
    </message>
    <message>
        <source>Sealed bids</source>
        <translation>العطاءات المختومة</translation>
    </message>
    <message numerus="yes">
        <source>%n can be opened</source>
        <translation>
            <numerusform>لا شيء يمكن فضه</numerusform>
            <numerusform>يمكن فض عطاء واحد</numerusform>
            <numerusform>يمكن فض عطاءين</numerusform>
            <numerusform>يمكن فض %Ln عطاءات</numerusform>
            <numerusform>يمكن فض %Ln عطاءً</numerusform>
            <numerusform>يمكن فض %Ln عطاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <translation>بانتظار اعتمادك</translation>
    </message>
    <message>
        <source>Payments pending</source>
        <translation>الدفعات قيد الانتظار</translation>
    </message>
    <message>
        <source>Committed in running contracts</source>
        <translation>الملتزم به في العقود الجارية</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>المواعيد النهائية القادمة</translation>
    </message>
    <message>
        <source>Tenders that fit you</source>
        <translation>مناقصات تناسبكم</translation>
    </message>
    <message>
        <source>open for bids now</source>
        <translation>تستقبل العطاءات الآن</translation>
    </message>
    <message>
        <source>Live bids</source>
        <translation>العطاءات القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n awarded</source>
        <translation>
            <numerusform>لا ترسيات</numerusform>
            <numerusform>ترسية واحدة</numerusform>
            <numerusform>ترسيتان</numerusform>
            <numerusform>%Ln ترسيات</numerusform>
            <numerusform>%Ln ترسية</numerusform>
            <numerusform>%Ln ترسية</numerusform>
        </translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>المتعاقد عليه</translation>
    </message>
    <message>
        <source>Certifications to verify</source>
        <translation>شهادات بانتظار التحقق</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>أقدمها منذ %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Profiles to approve</source>
        <translation>ملفات تعريفية بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Expire in 30 days</source>
        <translation>تنتهي خلال ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Expire in 60 days</source>
        <translation>تنتهي خلال ٦٠ يومًا</translation>
    </message>
    <message>
        <source>Expire in 90 days</source>
        <translation>تنتهي خلال ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>الموقوفون</translation>
    </message>
    <message>
        <source>Expiring certifications</source>
        <translation>شهادات توشك على الانتهاء</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء بانتظارك.</translation>
    </message>
    <message>
        <source>None in the next two weeks.</source>
        <translation>لا شيء خلال الأسبوعين القادمين.</translation>
    </message>
    <message>
        <source>Running contracts</source>
        <translation>العقود الجارية</translation>
    </message>
    <message>
        <source>No contract is running.</source>
        <translation>لا يوجد عقد جارٍ.</translation>
    </message>
    <message>
        <source>Paid to you</source>
        <translation>المدفوع لكم</translation>
    </message>
    <message>
        <source>None in the next 90 days.</source>
        <translation>لا شيء خلال التسعين يومًا القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد لعرضه</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the verification &amp;queue</source>
        <translation>الانت&amp;قال إلى قائمة انتظار التحقق</translation>
    </message>
</context>
<context>
    <name>tenderyard::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
</context>
<context>
    <name>tenderyard::DeadlineRow</name>
    <message>
        <source>Bids close: %1</source>
        <translation>إغلاق باب تقديم العطاءات: %1</translation>
    </message>
    <message>
        <source>Bidding opens: %1</source>
        <translation>فتح باب تقديم العطاءات: %1</translation>
    </message>
    <message>
        <source>Milestone due: %1</source>
        <translation>استحقاق مرحلة الإنجاز: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>تنتهي: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n bids</source>
        <translation>
            <numerusform>%1 · لا عطاءات</numerusform>
            <numerusform>%1 · عطاء واحد</numerusform>
            <numerusform>%1 · عطاءان</numerusform>
            <numerusform>%1 · %Ln عطاءات</numerusform>
            <numerusform>%1 · %Ln عطاءً</numerusform>
            <numerusform>%1 · %Ln عطاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>طلب تصحيح</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tenderyard::DecisionPane</name>
    <message>
        <source>Checked by the program</source>
        <translation>فحصه البرنامج</translation>
    </message>
    <message>
        <source>%1 · uploaded %2</source>
        <translation>%1 · رُفع %2</translation>
    </message>
    <message>
        <source>Profile · waits since %1</source>
        <translation>الملف التعريفي · بالانتظار منذ %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Take over (O)</source>
        <translation>تولّي (O)</translation>
    </message>
    <message>
        <source>%1 is checking this</source>
        <translation>يفحص %1 هذا الآن</translation>
    </message>
    <message>
        <source>Taken by you</source>
        <translation>أخذتَه أنت للفحص</translation>
    </message>
    <message>
        <source>Please correct “%1” to %2.</source>
        <translation>يرجى تصحيح «%1» إلى %2.</translation>
    </message>
    <message>
        <source>The file was changed in the store after it was uploaded.</source>
        <translation>غُيّر الملف في المخزن بعد رفعه.</translation>
    </message>
    <message>
        <source>The file cannot be read from the store.</source>
        <translation>تتعذر قراءة الملف من المخزن.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>لا تزال قراءة الملف جارية.</translation>
    </message>
    <message>
        <source>The document is still being read.</source>
        <translation>لا تزال قراءة المستند جارية.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the document.</source>
        <translation>
            <numerusform>لا يطابق %1 المستند.</numerusform>
            <numerusform>لا يطابق %1 المستند.</numerusform>
            <numerusform>لا يطابق %1 المستند.</numerusform>
            <numerusform>لا يطابق %1 المستند.</numerusform>
            <numerusform>لا يطابق %1 المستند.</numerusform>
            <numerusform>لا يطابق %1 المستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>File matches its SHA-256</source>
        <translation>الملف يطابق بصمته SHA-256</translation>
    </message>
    <message>
        <source>File does not match its SHA-256: it was changed in the store</source>
        <translation>الملف لا يطابق بصمته SHA-256: لقد غُيّر في المخزن</translation>
    </message>
    <message>
        <source>File not compared with its SHA-256</source>
        <translation>لم يُقارن الملف ببصمته SHA-256</translation>
    </message>
    <message>
        <source>%1 uploaded the same file</source>
        <translation>رفع %1 الملف نفسه</translation>
    </message>
    <message>
        <source>Replaces %1, valid until %2</source>
        <translation>تحل محل %1، السارية حتى %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentBar</name>
    <message>
        <source>Thumbnails of the pages (F4)</source>
        <translation>صور مصغرة للصفحات (F4)</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>البحث في المستند (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>أصغر (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the &amp;width	W</source>
        <translation>ملاءمة ال&amp;عرض	W</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page: type a number and press Return</source>
        <translation>الصفحة: اكتب رقمًا واضغط مفتاح الإدخال</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>التكبير: %1</translation>
    </message>
    <message>
        <source>Turn by a quarter (T)</source>
        <translation>تدوير بربع دورة (T)</translation>
    </message>
    <message>
        <source>Fit the &amp;page	F</source>
        <translation>ملاءمة ال&amp;صفحة	F</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentMoveView</name>
    <message>
        <source>A scanned letter or record</source>
        <translation>خطاب أو قيد ممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>%1 (%2…): it is not the file that was uploaded</source>
        <translation>%1 (%2…): ليس الملف الذي رُفع</translation>
    </message>
    <message>
        <source>%1 (%2…): it is missing</source>
        <translation>%1 (%2…): مفقود</translation>
    </message>
    <message>
        <source>&amp;Use the new place all the same…</source>
        <translation>استعمال المكان ال&amp;جديد رغم ذلك…</translation>
    </message>
    <message>
        <source>&amp;Stop and stay</source>
        <translation>الإ&amp;يقاف والبقاء</translation>
    </message>
    <message>
        <source>Progress of the moving</source>
        <translation>تقدّم النقل</translation>
    </message>
    <message>
        <source>Documents that could not be moved</source>
        <translation>الوثائق التي تعذر نقلها</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Moving all documents to %1</source>
        <translation>جارٍ نقل جميع الوثائق إلى %1</translation>
    </message>
    <message>
        <source>Moving all documents to %1: paused</source>
        <translation>نقل جميع الوثائق إلى %1: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not all documents could be moved to %1</source>
        <translation>تعذر نقل جميع الوثائق إلى %1</translation>
    </message>
    <message>
        <source>Looking for what was added meanwhile</source>
        <translation>جارٍ البحث عما أُضيف في هذه الأثناء</translation>
    </message>
    <message>
        <source>Comparing before the old copies are removed</source>
        <translation>جارٍ المقارنة قبل إزالة النسخ القديمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 من لا شيء</numerusform>
            <numerusform>%1 من وثيقة واحدة</numerusform>
            <numerusform>%1 من وثيقتين</numerusform>
            <numerusform>%1 من %Ln وثائق</numerusform>
            <numerusform>%1 من %Ln وثيقة</numerusform>
            <numerusform>%1 من %Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place. The rest is at the new place; the office still uses the old one.</source>
        <translation>
            <numerusform>لا توجد وثائق تعذر أخذها من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
            <numerusform>تعذر أخذ وثيقة واحدة من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
            <numerusform>تعذر أخذ وثيقتين من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
            <numerusform>تعذر أخذ %Ln وثائق من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
            <numerusform>تعذر أخذ %Ln وثيقة من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
            <numerusform>تعذر أخذ %Ln وثيقة من المكان القديم. بقية الوثائق في المكان الجديد؛ ولا يزال المكتب يستعمل القديم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be had from the old place, where nothing of them is removed.</source>
        <translation>
            <numerusform>لا توجد وثائق تعذر أخذها من المكان القديم.</numerusform>
            <numerusform>تعذر أخذ وثيقة واحدة من المكان القديم، ولا يُزال منها شيء هناك.</numerusform>
            <numerusform>تعذر أخذ وثيقتين من المكان القديم، ولا يُزال منهما شيء هناك.</numerusform>
            <numerusform>تعذر أخذ %Ln وثائق من المكان القديم، ولا يُزال منها شيء هناك.</numerusform>
            <numerusform>تعذر أخذ %Ln وثيقة من المكان القديم، ولا يُزال منها شيء هناك.</numerusform>
            <numerusform>تعذر أخذ %Ln وثيقة من المكان القديم، ولا يُزال منها شيء هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop moving?</source>
        <translation>إيقاف النقل؟</translation>
    </message>
    <message>
        <source>The office goes on using the old place. What was copied stays at the new one, encrypted; it is not sent again if you move there later.</source>
        <translation>يواصل المكتب استعمال المكان القديم. وما نُسخ يبقى في المكان الجديد مشفّرًا؛ ولا يُرسل مجددًا إن نقلت الوثائق إليه لاحقًا.</translation>
    </message>
    <message>
        <source>Stop and stay</source>
        <translation>الإيقاف والبقاء</translation>
    </message>
    <message>
        <source>Use the new place all the same?</source>
        <translation>استعمال المكان الجديد رغم ذلك؟</translation>
    </message>
    <message>
        <source>The documents in the list cannot be opened there. They are not removed from the old place, as far as they are there.</source>
        <translation>لا يمكن فتح الوثائق المدرجة في القائمة هناك. ولا تُزال من المكان القديم، ما دامت موجودة فيه.</translation>
    </message>
    <message>
        <source>Use the new place</source>
        <translation>استعمال المكان الجديد</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentOpener</name>
    <message>
        <source>There is no program on this computer that opens this kind of file.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح هذا النوع من الملفات.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentPane</name>
    <message>
        <source>File unchanged since upload</source>
        <translation>الملف لم يتغير منذ رفعه</translation>
    </message>
    <message>
        <source>Show the previous version (B)</source>
        <translation>عرض النسخة السابقة (B)</translation>
    </message>
    <message>
        <source>Open in the system’s viewer</source>
        <translation>فتح في عارض النظام</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>%1, %2, uploaded %3
SHA-256 %4</source>
        <translation>%1، %2، رُفع %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>Changed in the store</source>
        <translation>غُيّر في المخزن</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>The file in the store is not the one that was uploaded: it was changed there. It cannot be verified. Ask for it to be uploaded again, and tell whoever looks after the store.</source>
        <translation>الملف الموجود في المخزن ليس الملف الذي رُفع: لقد غُيّر هناك. لا يمكن التحقق منه. اطلب رفعه مجددًا، وأخبر من يعتني بالمخزن.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentPlaceDialog</name>
    <message>
        <source>&amp;Documents are kept</source>
        <translation>مكان حفظ ال&amp;وثائق</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Move all documents there</source>
        <translation>&amp;نقل جميع الوثائق إلى هناك</translation>
    </message>
    <message>
        <source>Keep documents elsewhere</source>
        <translation>حفظ الوثائق في مكان آخر</translation>
    </message>
    <message>
        <source>On a WebDAV server, as file clouds are</source>
        <translation>على خادم WebDAV، كما في السحب الإلكترونية للملفات</translation>
    </message>
    <message>
        <source>In a bucket of an S3-compatible store</source>
        <translation>في حاوية لدى مخزن متوافق مع S3</translation>
    </message>
    <message>
        <source>On the office’s server</source>
        <translation>على خادم المكتب</translation>
    </message>
    <message>
        <source>In a folder beside the office’s file</source>
        <translation>في مجلد مجاور لملف المكتب</translation>
    </message>
    <message>
        <source>Who looks after the office’s server. Only its administrator may read everybody’s documents there; the password is used for this alone and kept nowhere.</source>
        <translation>من يعتني بخادم المكتب. لا يجوز إلا لمسؤوله قراءة وثائق الجميع هناك؛ وتُستعمل كلمة المرور لهذا وحده ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>What leaves this computer is encrypted: whoever looks after the store reads nothing. Everybody who opens or adds documents needs the password on their computer.</source>
        <translation>ما يغادر هذا الحاسوب مشفّر: لا يقرأ من يعتني بالمخزن شيئًا. ويحتاج كل من يفتح الوثائق أو يضيفها إلى كلمة المرور على حاسوبه.</translation>
    </message>
    <message>
        <source>No password is needed there, and documents are not encrypted beyond what the office itself is.</source>
        <translation>لا تلزم كلمة مرور هناك، ولا تُشفّر الوثائق فوق ما عليه المكتب نفسه.</translation>
    </message>
    <message>
        <source>It works: a small encrypted document was written, read back, compared and removed.</source>
        <translation>نجح الاختبار: كُتبت وثيقة صغيرة مشفّرة ثم قُرئت وقورنت وأُزيلت.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>This PDF holds a program. It is not run here; a viewer of the system may run it.</source>
        <translation>يحتوي ملف PDF هذا على برنامج. لا يُشغَّل هنا، وقد يشغّله عارض النظام.</translation>
    </message>
    <message>
        <source>This PDF has other files in it, which are not shown here.</source>
        <translation>يحتوي ملف PDF هذا على ملفات أخرى لا تُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentsBar</name>
    <message>
        <source>The office keeps its documents elsewhere from now on: %1.</source>
        <translation>يحفظ المكتب وثائقه في مكان آخر من الآن: %1.</translation>
    </message>
    <message>
        <source>The document store’s password is used until you sign out, but was not kept. %1</source>
        <translation>تُستعمل كلمة مرور مخزن الوثائق حتى تسجيل خروجك، لكنها لم تُحفظ. %1</translation>
    </message>
    <message>
        <source>This office keeps its documents at %1. Until this computer has the password for it, documents can be neither opened nor added; everything else works.</source>
        <translation>يحفظ هذا المكتب وثائقه في %1. وإلى أن تكون كلمة المرور لذلك في هذا الحاسوب لا يمكن فتح الوثائق ولا إضافتها؛ وكل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>tenderyard::DocumentsPage</name>
    <message>
        <source>&amp;Keep them elsewhere…</source>
        <translation>ح&amp;فظها في مكان آخر…</translation>
    </message>
    <message>
        <source>Pass&amp;word on this computer…</source>
        <translation>&amp;كلمة المرور على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Where documents are kept</source>
        <translation>مكان حفظ الوثائق</translation>
    </message>
    <message>
        <source>&amp;Remove the old copies…</source>
        <translation>إ&amp;زالة النسخ القديمة…</translation>
    </message>
    <message>
        <source>&amp;Leave them there</source>
        <translation>&amp;تركها هناك</translation>
    </message>
    <message>
        <source>Leave the old copies there?</source>
        <translation>ترك النسخ القديمة هناك؟</translation>
    </message>
    <message>
        <source>The program forgets them: they are no longer read, and you remove them yourself if you want to.</source>
        <translation>ينساها البرنامج: لا تُقرأ بعد ذلك، وتزيلها بنفسك إن أردت.</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>تركها هناك</translation>
    </message>
    <message>
        <source>Old copies</source>
        <translation>النسخ القديمة</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>لا شهادات، %1</numerusform>
            <numerusform>شهادة واحدة، %1</numerusform>
            <numerusform>شهادتان، %1</numerusform>
            <numerusform>%Ln شهادات، %1</numerusform>
            <numerusform>%Ln شهادة، %1</numerusform>
            <numerusform>%Ln شهادة، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned letter(s) and record(s)</source>
        <translation>
            <numerusform>لا خطابات ولا قيود ممسوحة ضوئيًا</numerusform>
            <numerusform>خطاب أو قيد واحد ممسوح ضوئيًا</numerusform>
            <numerusform>اثنان من الخطابات والقيود الممسوحة ضوئيًا</numerusform>
            <numerusform>%Ln من الخطابات والقيود الممسوحة ضوئيًا</numerusform>
            <numerusform>%Ln من الخطابات والقيود الممسوحة ضوئيًا</numerusform>
            <numerusform>%Ln من الخطابات والقيود الممسوحة ضوئيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>On the office’s server</source>
        <translation>على خادم المكتب</translation>
    </message>
    <message>
        <source>In the folder beside the office’s file</source>
        <translation>في المجلد المجاور لملف المكتب</translation>
    </message>
    <message>
        <source>The server shows each to those who may see it.</source>
        <translation>يعرض الخادم كلًّا منها لمن يجوز له رؤيتها.</translation>
    </message>
    <message>
        <source>Whoever has the file and the folder has the documents.</source>
        <translation>من لديه الملف والمجلد لديه الوثائق.</translation>
    </message>
    <message>
        <source>On a WebDAV server: %1</source>
        <translation>على خادم WebDAV: %1</translation>
    </message>
    <message>
        <source>As “%1”. Encrypted before they leave this computer.</source>
        <translation>باسم «%1». تُشفّر قبل أن تغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In the bucket “%1” of %2</source>
        <translation>في الحاوية «%1» لدى %2</translation>
    </message>
    <message>
        <source>Region %1, access key %2. Encrypted before they leave this computer.</source>
        <translation>المنطقة %1، مفتاح الوصول %2. تُشفّر قبل أن تغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last move left its documents at the old place: %1. They are read there as long as the new place does not have them.</source>
        <translation>ترك النقل الأخير وثائقه في المكان القديم: %1. وتُقرأ هناك ما دامت غير موجودة في المكان الجديد.</translation>
    </message>
    <message>
        <source>The documents are being moved.</source>
        <translation>يجري نقل الوثائق.</translation>
    </message>
    <message>
        <source>First say below what shall become of the old copies.</source>
        <translation>حدّد أولًا في الأسفل مصير النسخ القديمة.</translation>
    </message>
    <message>
        <source>First this computer needs the password of the present place.</source>
        <translation>يحتاج هذا الحاسوب أولًا إلى كلمة مرور المكان الحالي.</translation>
    </message>
    <message>
        <source>The office’s settings are being read.</source>
        <translation>جارٍ قراءة إعدادات المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(ies) were removed.</source>
        <translation>
            <numerusform>لم تُزل أي نسخة قديمة.</numerusform>
            <numerusform>أُزيلت نسخة قديمة واحدة.</numerusform>
            <numerusform>أُزيلت نسختان قديمتان.</numerusform>
            <numerusform>أُزيلت %Ln نسخ قديمة.</numerusform>
            <numerusform>أُزيلت %Ln نسخة قديمة.</numerusform>
            <numerusform>أُزيلت %Ln نسخة قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents are at the new place, each compared with its hash.</source>
        <translation>جميع الوثائق في المكان الجديد، وقورنت كل منها ببصمتها.</translation>
    </message>
    <message>
        <source>You began to move the documents to %1. It was interrupted; what is there is not sent again.</source>
        <translation>بدأتَ نقل الوثائق إلى %1، ثم انقطع النقل؛ وما وصل إلى هناك لا يُرسل مجددًا.</translation>
    </message>
    <message>
        <source>A colleague began to move the documents to %1. If it does not run on their computer any more, you can go on with it here.</source>
        <translation>بدأ زميل نقل الوثائق إلى %1. إن لم يعد النقل جاريًا على حاسوبه فيمكنك متابعته هنا.</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>متابعة النقل…</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Remove the old copies?</source>
        <translation>إزالة النسخ القديمة؟</translation>
    </message>
    <message>
        <source>Each document is compared at the new place first; only what is whole there is removed from %1.</source>
        <translation>تُقارن كل وثيقة في المكان الجديد أولًا؛ ولا يُزال من %1 إلا ما هو سليم هناك.</translation>
    </message>
    <message>
        <source>Remove the old copies</source>
        <translation>إزالة النسخ القديمة</translation>
    </message>
    <message>
        <source>Each document is compared at the new place first; only what is whole there is removed from %1. Only the administrator of the office’s server may read everybody’s documents; the password is used for this alone and kept nowhere.</source>
        <translation>تُقارن كل وثيقة في المكان الجديد أولًا؛ ولا يُزال من %1 إلا ما هو سليم هناك. ولا يجوز إلا لمسؤول خادم المكتب قراءة وثائق الجميع؛ وتُستعمل كلمة المرور لهذا وحده ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftConflictDialog</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Saved in another window, too</source>
        <translation>حُفظت في نافذة أخرى أيضًا</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere while you wrote. Choose for each field what shall stand; nothing has been overwritten.</source>
        <translation>عُدّلت هذه المسودة في مكان آخر أثناء كتابتك. اختر لكل حقل ما يُعتمد؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Save my choice</source>
        <translation>حفظ اختياري</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>قيمتي: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>قيمة الآخر: %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftList</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>مسودة بلا عنوان</translation>
    </message>
</context>
<context>
    <name>tenderyard::DraftStrip</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts, seen by you alone</source>
        <translation>المسودات، لا يراها سواك</translation>
    </message>
</context>
<context>
    <name>tenderyard::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>تعذرت قراءة هذا</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost.</source>
        <translation>لم يُفقد شيء مما حُفظ.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiringPage</name>
    <message>
        <source>Expiring soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>لا شيء ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Verified certifications stand here 90 days before they expire.</source>
        <translation>تظهر الشهادات التي تم التحقق منها هنا قبل انتهائها بـ ٩٠ يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>In the next %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال اليوم القادم</numerusform>
            <numerusform>خلال اليومين القادمين</numerusform>
            <numerusform>خلال %Ln أيام القادمة</numerusform>
            <numerusform>خلال %Ln يومًا القادمة</numerusform>
            <numerusform>خلال %Ln يوم القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>المدة المستقبلية المعروضة</translation>
    </message>
    <message>
        <source>Open the &amp;contractor</source>
        <translation>&amp;فتح المقاول</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1، تنتهي في %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiryTimeline</name>
    <message>
        <source>Nothing expires</source>
        <translation>لا شيء تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Certifications stand here as soon as there are any.</source>
        <translation>تظهر الشهادات هنا فور وجودها.</translation>
    </message>
    <message>
        <source>What expires when</source>
        <translation>ما تنتهي صلاحيته ومتى</translation>
    </message>
    <message>
        <source>A full bar counts; an outlined one waits for staff. The line is today.</source>
        <translation>الشريط الممتلئ محتسب، والشريط المفرغ بانتظار موظفي المكتب. والخط هو اليوم.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ExpiryTimelineModel</name>
    <message>
        <source>Renewal: %1</source>
        <translation>تجديد: %1</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيتها في %1</translation>
    </message>
    <message numerus="yes">
        <source>Expires on %1, in %n days</source>
        <translation>
            <numerusform>تنتهي صلاحيتها في %1، اليوم</numerusform>
            <numerusform>تنتهي صلاحيتها في %1، خلال يوم واحد</numerusform>
            <numerusform>تنتهي صلاحيتها في %1، خلال يومين</numerusform>
            <numerusform>تنتهي صلاحيتها في %1، خلال %Ln أيام</numerusform>
            <numerusform>تنتهي صلاحيتها في %1، خلال %Ln يومًا</numerusform>
            <numerusform>تنتهي صلاحيتها في %1، خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for staff; the one before counts until they have verified it</source>
        <translation>بانتظار موظفي المكتب؛ وتُحتسب السابقة حتى يتحققوا منها</translation>
    </message>
    <message>
        <source>does not count yet</source>
        <translation>لا تُحتسب بعد</translation>
    </message>
    <message>
        <source>its renewal waits for staff</source>
        <translation>تجديدها بانتظار موظفي المكتب</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message numerus="yes">
        <source>The next %n months</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>الشهر القادم</numerusform>
            <numerusform>الشهران القادمان</numerusform>
            <numerusform>%Ln أشهر قادمة</numerusform>
            <numerusform>%Ln شهرًا قادمًا</numerusform>
            <numerusform>%Ln شهر قادم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::FactList</name>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::FigureStrip</name>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>tenderyard::FileChoice</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>Storing the file</source>
        <translation>جارٍ حفظ الملف</translation>
    </message>
    <message>
        <source>Choose the certification’s file</source>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ملفات PDF والصور (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG, up to 25 MB</source>
        <translation>PDF أو PNG أو JPEG، حتى ٢٥ ميغابايت</translation>
    </message>
</context>
<context>
    <name>tenderyard::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: اختير %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>البحث في المستند</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>This document has no text to search</source>
        <translation>لا يوجد في هذا المستند نص للبحث فيه</translation>
    </message>
</context>
<context>
    <name>tenderyard::FindTendersPage</name>
    <message>
        <source>Fits my &amp;categories</source>
        <translation>&amp;يناسب فئاتي</translation>
    </message>
    <message>
        <source>No open tenders</source>
        <translation>لا توجد مناقصات مفتوحة</translation>
    </message>
    <message>
        <source>No tender takes bids now. New ones come up here by themselves.</source>
        <translation>لا تستقبل أي مناقصة عطاءات الآن. تظهر الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Open tenders</source>
        <translation>المناقصات المفتوحة</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>البحث عن مناقصات</translation>
    </message>
    <message>
        <source>Tenders that take bids now, or will soon. Open one to read it and to bid.</source>
        <translation>المناقصات التي تستقبل العطاءات الآن أو قريبًا. افتح إحداها لقراءتها وتقديم عطاء.</translation>
    </message>
</context>
<context>
    <name>tenderyard::FirstPersonForm</name>
    <message>
        <source>Create the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>&amp;Password, at least 10 characters</source>
        <translation>&amp;كلمة المرور، ١٠ أحرف على الأقل</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>تك&amp;رار كلمة المرور</translation>
    </message>
    <message>
        <source>You get the roles owner and staff, so that you can do the whole job alone and add others later. Whoever holds the file holds its data: keep it in a safe place.</source>
        <translation>تُمنح دوري المالك وموظف المكتب لتنجز العمل كله وحدك وتضيف آخرين لاحقًا. من يملك الملف يملك بياناته: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» مطلوب.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Name of the offi&amp;ce</source>
        <translation>اسم ا&amp;لمكتب</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;اسمك</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
</context>
<context>
    <name>tenderyard::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>In words (optional)</source>
        <translation>كتابةً (اختياري)</translation>
    </message>
</context>
<context>
    <name>tenderyard::HandOverDialog</name>
    <message>
        <source>Hand over the tender</source>
        <translation>تسليم المناقصة</translation>
    </message>
    <message>
        <source>Another owner manages it from now on. The reason is kept in its history.</source>
        <translation>يديرها مالك آخر من الآن فصاعدًا. يُحفظ السبب في سجلها.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>ال&amp;مالك الجديد</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>tenderyard::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>One person did what usually takes two.</source>
        <translation>أنجز شخص واحد ما يتطلب عادةً شخصين.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryList</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Whatever anybody does is kept here, with what it was before.</source>
        <translation>يُحفظ هنا كل ما يفعله أي شخص، مع ما كان عليه الأمر قبله.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Tenders and contracts</source>
        <translation>المناقصات والعقود</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العطاءات</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>tenderyard::HistorySection</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportDialog</name>
    <message>
        <source>Reading files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import tenders</source>
        <translation>استيراد المناقصات</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Storing %1 of %2 tenders…</source>
        <translation>جارٍ حفظ المناقصات: %1 من %2…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 files…</source>
        <translation>جارٍ قراءة الملفات: %1 من %2…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancelled. What was stored before stays stored.</source>
        <translation>أُلغي الاستيراد. يبقى ما حُفظ قبل ذلك محفوظًا.</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>The report %1 stands beside the office. It lists what was not understood, file by file.</source>
        <translation>يوجد التقرير %1 بجانب ملف المكتب. ويسرد ما لم يُفهم ملفًا ملفًا.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n tenders made</source>
        <translation>
            <numerusform>لم تُنشأ أي مناقصة</numerusform>
            <numerusform>أُنشئت مناقصة واحدة</numerusform>
            <numerusform>أُنشئت مناقصتان</numerusform>
            <numerusform>أُنشئت %Ln مناقصات</numerusform>
            <numerusform>أُنشئت %Ln مناقصة</numerusform>
            <numerusform>أُنشئت %Ln مناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>لم تُحدّث أي مناقصة</numerusform>
            <numerusform>حُدّثت مناقصة واحدة</numerusform>
            <numerusform>حُدّثت مناقصتان</numerusform>
            <numerusform>حُدّثت %Ln مناقصات</numerusform>
            <numerusform>حُدّثت %Ln مناقصة</numerusform>
            <numerusform>حُدّثت %Ln مناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>لم تُترك أي مناقصة كما هي</numerusform>
            <numerusform>تُركت مناقصة واحدة كما هي</numerusform>
            <numerusform>تُركت مناقصتان كما هما</numerusform>
            <numerusform>تُركت %Ln مناقصات كما هي</numerusform>
            <numerusform>تُركت %Ln مناقصة كما هي</numerusform>
            <numerusform>تُركت %Ln مناقصة كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>لم يتعذر استيراد أي مناقصة</numerusform>
            <numerusform>تعذر استيراد مناقصة واحدة</numerusform>
            <numerusform>تعذر استيراد مناقصتين</numerusform>
            <numerusform>تعذر استيراد %Ln مناقصات</numerusform>
            <numerusform>تعذر استيراد %Ln مناقصة</numerusform>
            <numerusform>تعذر استيراد %Ln مناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ImportReport</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message numerus="yes">
        <source>(text of %n character(s))</source>
        <translation>
            <numerusform>(نص فارغ)</numerusform>
            <numerusform>(نص من محرف واحد)</numerusform>
            <numerusform>(نص من محرفين)</numerusform>
            <numerusform>(نص من %Ln محارف)</numerusform>
            <numerusform>(نص من %Ln محرفًا)</numerusform>
            <numerusform>(نص من %Ln محرف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف</numerusform>
            <numerusform>قُرئ ملف واحد</numerusform>
            <numerusform>قُرئ ملفان</numerusform>
            <numerusform>قُرئت %Ln ملفات</numerusform>
            <numerusform>قُرئ %Ln ملفًا</numerusform>
            <numerusform>قُرئ %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) damaged or unreadable</source>
        <translation>
            <numerusform>لا ملفات تالفة أو غير مقروءة</numerusform>
            <numerusform>ملف واحد تالف أو غير مقروء</numerusform>
            <numerusform>ملفان تالفان أو غير مقروءين</numerusform>
            <numerusform>%Ln ملفات تالفة أو غير مقروءة</numerusform>
            <numerusform>%Ln ملفًا تالفًا أو غير مقروء</numerusform>
            <numerusform>%Ln ملف تالف أو غير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي إصدار</numerusform>
            <numerusform>عُثر على إصدار واحد</numerusform>
            <numerusform>عُثر على إصدارين</numerusform>
            <numerusform>عُثر على %Ln إصدارات</numerusform>
            <numerusform>عُثر على %Ln إصدارًا</numerusform>
            <numerusform>عُثر على %Ln إصدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) contained in others</source>
        <translation>
            <numerusform>لا إصدارات متضمنة في غيرها</numerusform>
            <numerusform>إصدار واحد متضمن في غيره</numerusform>
            <numerusform>إصداران متضمنان في غيرهما</numerusform>
            <numerusform>%Ln إصدارات متضمنة في غيرها</numerusform>
            <numerusform>%Ln إصدارًا متضمنًا في غيره</numerusform>
            <numerusform>%Ln إصدار متضمن في غيره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) that belong to no process</source>
        <translation>
            <numerusform>لا إصدارات خارج أي عملية</numerusform>
            <numerusform>إصدار واحد لا يتبع أي عملية</numerusform>
            <numerusform>إصداران لا يتبعان أي عملية</numerusform>
            <numerusform>%Ln إصدارات لا تتبع أي عملية</numerusform>
            <numerusform>%Ln إصدارًا لا يتبع أي عملية</numerusform>
            <numerusform>%Ln إصدار لا يتبع أي عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) found</source>
        <translation>
            <numerusform>لم يُعثر على أي عملية</numerusform>
            <numerusform>عُثر على عملية واحدة</numerusform>
            <numerusform>عُثر على عمليتين</numerusform>
            <numerusform>عُثر على %Ln عمليات</numerusform>
            <numerusform>عُثر على %Ln عملية</numerusform>
            <numerusform>عُثر على %Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) imported</source>
        <translation>
            <numerusform>لم تُستورد أي عملية</numerusform>
            <numerusform>استُوردت عملية واحدة</numerusform>
            <numerusform>استُوردت عمليتان</numerusform>
            <numerusform>استُوردت %Ln عمليات</numerusform>
            <numerusform>استُوردت %Ln عملية</numerusform>
            <numerusform>استُوردت %Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) brought up to date</source>
        <translation>
            <numerusform>لم تُحدّث أي عملية</numerusform>
            <numerusform>حُدّثت عملية واحدة</numerusform>
            <numerusform>حُدّثت عمليتان</numerusform>
            <numerusform>حُدّثت %Ln عمليات</numerusform>
            <numerusform>حُدّثت %Ln عملية</numerusform>
            <numerusform>حُدّثت %Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) unchanged</source>
        <translation>
            <numerusform>لا عمليات دون تغيير</numerusform>
            <numerusform>عملية واحدة دون تغيير</numerusform>
            <numerusform>عمليتان دون تغيير</numerusform>
            <numerusform>%Ln عمليات دون تغيير</numerusform>
            <numerusform>%Ln عملية دون تغيير</numerusform>
            <numerusform>%Ln عملية دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) left alone because an owner has taken them over</source>
        <translation>
            <numerusform>لا عمليات متروكة بسبب تولي مالك لها</numerusform>
            <numerusform>تُركت عملية واحدة لأن مالكًا تولاها</numerusform>
            <numerusform>تُركت عمليتان لأن مالكًا تولاهما</numerusform>
            <numerusform>تُركت %Ln عمليات لأن مالكًا تولاها</numerusform>
            <numerusform>تُركت %Ln عملية لأن مالكًا تولاها</numerusform>
            <numerusform>تُركت %Ln عملية لأن مالكًا تولاها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) failed</source>
        <translation>
            <numerusform>لم تفشل أي عملية</numerusform>
            <numerusform>فشلت عملية واحدة</numerusform>
            <numerusform>فشلت عمليتان</numerusform>
            <numerusform>فشلت %Ln عمليات</numerusform>
            <numerusform>فشلت %Ln عملية</numerusform>
            <numerusform>فشلت %Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) and other user(s) made</source>
        <translation>
            <numerusform>لم يُنشأ أي مالك أو مستخدم آخر</numerusform>
            <numerusform>أُنشئ مالك أو مستخدم واحد</numerusform>
            <numerusform>أُنشئ مستخدمان من المالكين وغيرهم</numerusform>
            <numerusform>أُنشئ %Ln مستخدمين من المالكين وغيرهم</numerusform>
            <numerusform>أُنشئ %Ln مستخدمًا من المالكين وغيرهم</numerusform>
            <numerusform>أُنشئ %Ln مستخدم من المالكين وغيرهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s) made</source>
        <translation>
            <numerusform>لم يُنشأ أي مقاول</numerusform>
            <numerusform>أُنشئ مقاول واحد</numerusform>
            <numerusform>أُنشئ مقاولان</numerusform>
            <numerusform>أُنشئ %Ln مقاولين</numerusform>
            <numerusform>أُنشئ %Ln مقاولًا</numerusform>
            <numerusform>أُنشئ %Ln مقاول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tender(s) made</source>
        <translation>
            <numerusform>لم تُنشأ أي مناقصة</numerusform>
            <numerusform>أُنشئت مناقصة واحدة</numerusform>
            <numerusform>أُنشئت مناقصتان</numerusform>
            <numerusform>أُنشئت %Ln مناقصات</numerusform>
            <numerusform>أُنشئت %Ln مناقصة</numerusform>
            <numerusform>أُنشئت %Ln مناقصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) made</source>
        <translation>
            <numerusform>لم يُنشأ أي عطاء</numerusform>
            <numerusform>أُنشئ عطاء واحد</numerusform>
            <numerusform>أُنشئ عطاءان</numerusform>
            <numerusform>أُنشئت %Ln عطاءات</numerusform>
            <numerusform>أُنشئ %Ln عطاءً</numerusform>
            <numerusform>أُنشئ %Ln عطاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) made</source>
        <translation>
            <numerusform>لم تُنشأ أي مرحلة إنجاز</numerusform>
            <numerusform>أُنشئت مرحلة إنجاز واحدة</numerusform>
            <numerusform>أُنشئت مرحلتا إنجاز</numerusform>
            <numerusform>أُنشئت %Ln مراحل إنجاز</numerusform>
            <numerusform>أُنشئت %Ln مرحلة إنجاز</numerusform>
            <numerusform>أُنشئت %Ln مرحلة إنجاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made</source>
        <translation>
            <numerusform>لم تُنشأ أي دفعة</numerusform>
            <numerusform>أُنشئت دفعة واحدة</numerusform>
            <numerusform>أُنشئت دفعتان</numerusform>
            <numerusform>أُنشئت %Ln دفعات</numerusform>
            <numerusform>أُنشئت %Ln دفعة</numerusform>
            <numerusform>أُنشئت %Ln دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about what was not understood or has no place here</source>
        <translation>
            <numerusform>لا أسطر عما لم يُفهم أو لا موضع له هنا</numerusform>
            <numerusform>سطر واحد عما لم يُفهم أو لا موضع له هنا</numerusform>
            <numerusform>سطران عما لم يُفهم أو لا موضع له هنا</numerusform>
            <numerusform>%Ln أسطر عما لم يُفهم أو لا موضع له هنا</numerusform>
            <numerusform>%Ln سطرًا عما لم يُفهم أو لا موضع له هنا</numerusform>
            <numerusform>%Ln سطر عما لم يُفهم أو لا موضع له هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, the encoding of JSON.</source>
        <translation>الملف ليس بترميز UTF-8، وهو ترميز JSON.</translation>
    </message>
    <message>
        <source>The file was changed while it was being imported.</source>
        <translation>تغيّر الملف أثناء استيراده.</translation>
    </message>
    <message>
        <source>The file holds no release.</source>
        <translation>لا يحتوي الملف على أي إصدار.</translation>
    </message>
    <message>
        <source>The file is damaged from this place on; what comes before it was imported.</source>
        <translation>الملف تالف من هذا الموضع؛ استُورد ما قبله.</translation>
    </message>
    <message>
        <source>Values are nested too deeply; the deepest were left out.</source>
        <translation>القيم متداخلة بعمق زائد؛ تُركت أعمقها.</translation>
    </message>
    <message>
        <source>A single text is too long; the file was not read beyond this place.</source>
        <translation>أحد النصوص طويل جدًا؛ لم يُقرأ الملف بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>A field stands there more than once; the last one counts.</source>
        <translation>ورد حقل أكثر من مرة؛ يُعتدّ بالأخير.</translation>
    </message>
    <message>
        <source>Control characters were replaced by spaces.</source>
        <translation>استُبدلت محارف التحكم بمسافات.</translation>
    </message>
    <message>
        <source>This is neither a release nor a package of releases.</source>
        <translation>هذا ليس إصدارًا ولا حزمة إصدارات.</translation>
    </message>
    <message>
        <source>Further lines of the same kind were left out.</source>
        <translation>تُركت أسطر أخرى من النوع نفسه.</translation>
    </message>
    <message>
        <source>The release is too large.</source>
        <translation>الإصدار كبير جدًا.</translation>
    </message>
    <message>
        <source>The release is only linked; what stands at its address was not fetched.</source>
        <translation>الإصدار مذكور برابط فقط؛ لم يُجلب ما في عنوانه.</translation>
    </message>
    <message>
        <source>The release is contained in its record&apos;s compiled release.</source>
        <translation>الإصدار متضمن في الإصدار المجمّع لقيده.</translation>
    </message>
    <message>
        <source>The same release was found before.</source>
        <translation>سبق العثور على الإصدار نفسه.</translation>
    </message>
    <message>
        <source>The release does not say to which process it belongs (ocid); it was not imported.</source>
        <translation>لا يذكر الإصدار العملية التي يتبعها (ocid)؛ لم يُستورد.</translation>
    </message>
    <message>
        <source>The record holds no release.</source>
        <translation>لا يحتوي القيد على أي إصدار.</translation>
    </message>
    <message>
        <source>The record holds only the history of each field, which is not imported.</source>
        <translation>لا يحتوي القيد إلا على تاريخ كل حقل، وهو لا يُستورد.</translation>
    </message>
    <message>
        <source>The data is older than what was imported before; only what was missing was added.</source>
        <translation>البيانات أقدم مما استُورد من قبل؛ أُضيف الناقص فقط.</translation>
    </message>
    <message>
        <source>An owner has taken the tender over; the import left it alone.</source>
        <translation>تولى مالك المناقصة؛ تركها الاستيراد كما هي.</translation>
    </message>
    <message>
        <source>Known fields that have no place in Tenderyard.</source>
        <translation>حقول معروفة لا موضع لها في Tenderyard.</translation>
    </message>
    <message>
        <source>The field is not known.</source>
        <translation>الحقل غير معروف.</translation>
    </message>
    <message>
        <source>The field holds another kind of value.</source>
        <translation>يحتوي الحقل على نوع آخر من القيم.</translation>
    </message>
    <message>
        <source>Texts with characters that are not valid UTF-8.</source>
        <translation>نصوص فيها محارف ليست UTF-8 صالحة.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>النص طويل جدًا وقد اقتُطع.</translation>
    </message>
    <message>
        <source>The tender has no title; another text took its place.</source>
        <translation>لا عنوان للمناقصة؛ حل محله نص آخر.</translation>
    </message>
    <message>
        <source>Two elements have the same id; both were kept.</source>
        <translation>لعنصرين المعرّف نفسه؛ احتُفظ بكليهما.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>هذا ليس عدد أيام.</translation>
    </message>
    <message>
        <source>The status is not known.</source>
        <translation>الحالة غير معروفة.</translation>
    </message>
    <message>
        <source>The status is not stated, and was taken from the rest.</source>
        <translation>الحالة غير مذكورة، وقد استُنتجت من بقية البيانات.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>The amount is negative.</source>
        <translation>المبلغ سالب.</translation>
    </message>
    <message>
        <source>An amount of 0 counts as not stated.</source>
        <translation>المبلغ ٠ يُعدّ غير مذكور.</translation>
    </message>
    <message>
        <source>The amount was rounded to four decimals.</source>
        <translation>قُرّب المبلغ إلى أربع منازل عشرية.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>المبلغ كبير جدًا.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>العملة غير معروفة.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>المبلغ بلا عملة.</translation>
    </message>
    <message>
        <source>The amount has no currency; that of the rest of the process was assumed.</source>
        <translation>المبلغ بلا عملة؛ افتُرضت عملة بقية العملية.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the process.</source>
        <translation>المبلغ بعملة غير عملة العملية.</translation>
    </message>
    <message>
        <source>The smallest budget is above the largest.</source>
        <translation>أصغر ميزانية أعلى من أكبرها.</translation>
    </message>
    <message>
        <source>Nobody is named as the buyer.</source>
        <translation>لم يُذكر أي مشترٍ.</translation>
    </message>
    <message>
        <source>An organisation has no name.</source>
        <translation>توجد جهة بلا اسم.</translation>
    </message>
    <message>
        <source>An invitation only; no bid was made of it.</source>
        <translation>دعوة فقط؛ لم يُنشأ منها عطاء.</translation>
    </message>
    <message>
        <source>Several bid together; the bid is kept under the first.</source>
        <translation>قدّم عدة أطراف عطاءً مشتركًا؛ حُفظ العطاء باسم الأول.</translation>
    </message>
    <message>
        <source>The bid does not say whose it is.</source>
        <translation>لا يذكر العطاء صاحبه.</translation>
    </message>
    <message>
        <source>Awarded to others as well; their bids are kept as shortlisted.</source>
        <translation>تمت الترسية على آخرين أيضًا؛ حُفظت عطاءاتهم في القائمة المختصرة.</translation>
    </message>
    <message>
        <source>The award does not say who won.</source>
        <translation>لا تذكر الترسية الفائز.</translation>
    </message>
    <message>
        <source>Milestones of the procedure, not of the works.</source>
        <translation>مراحل تخص الإجراءات لا الأعمال.</translation>
    </message>
    <message>
        <source>The payments name no milestone; one was made for them.</source>
        <translation>لا تذكر الدفعات مرحلة إنجاز؛ أُنشئت لها واحدة.</translation>
    </message>
    <message>
        <source>The payment does not say to whom.</source>
        <translation>لا تذكر الدفعة المستفيد.</translation>
    </message>
    <message>
        <source>The payment has no amount.</source>
        <translation>الدفعة بلا مبلغ.</translation>
    </message>
    <message>
        <source>The office&apos;s database refused the row.</source>
        <translation>رفضت قاعدة بيانات المكتب السطر.</translation>
    </message>
</context>
<context>
    <name>tenderyard::InvitationDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
    <message>
        <source>Hand this over on a way that you trust. The password works once and is not shown again; the person chooses one of their own when they connect.</source>
        <translation>سلّم هذا بطريقة تثق بها. تصلح كلمة المرور مرة واحدة ولا تُعرض ثانية؛ ويختار الشخص كلمة خاصة به عند الاتصال.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copied. Whatever is copied can be read by other programs on this computer.</source>
        <translation>نُسخت. يمكن لبرامج أخرى على هذا الحاسوب قراءة المنسوخ.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>نص (*.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saved. Delete the file when it has been handed over.</source>
        <translation>حُفظت. احذف الملف بعد تسليمه.</translation>
    </message>
</context>
<context>
    <name>tenderyard::LimitEdit</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%n changes by others wait</source>
        <translation>
            <numerusform>لا تغييرات من آخرين بالانتظار</numerusform>
            <numerusform>تغيير واحد من آخرين بالانتظار</numerusform>
            <numerusform>تغييران من آخرين بالانتظار</numerusform>
            <numerusform>%Ln تغييرات من آخرين بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا من آخرين بالانتظار</numerusform>
            <numerusform>%Ln تغيير من آخرين بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries</source>
        <translation>
            <numerusform>قيد واحد على الأقل</numerusform>
            <numerusform>أكثر من قيد واحد</numerusform>
            <numerusform>أكثر من قيدين</numerusform>
            <numerusform>أكثر من %Ln قيود</numerusform>
            <numerusform>أكثر من %Ln قيدًا</numerusform>
            <numerusform>أكثر من %Ln قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No row fits the filters. Take some of them away to see more.</source>
        <translation>لا يوجد سطر يطابق عوامل التصفية. أزل بعضها لعرض المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>لا تغييرات بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%Ln تغييرات بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا بالانتظار</numerusform>
            <numerusform>%Ln تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>tenderyard::MainWindow</name>
    <message>
        <source>Tenderyard offices (*.tenderyard);;All files (*)</source>
        <translation>مكاتب Tenderyard (*.tenderyard);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>تعذر فتح %1</translation>
    </message>
    <message>
        <source>The office could not be read</source>
        <translation>تعذرت قراءة المكتب</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>%1 – Tenderyard</source>
        <translation>%1 – Tenderyard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open an office…</source>
        <translation>&amp;فتح مكتب…</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>م&amp;كتب جديد…</translation>
    </message>
    <message>
        <source>&amp;Import tenders (OCDS)…</source>
        <translation>است&amp;يراد مناقصات (OCDS)…</translation>
    </message>
    <message>
        <source>Import tenders</source>
        <translation>استيراد المناقصات</translation>
    </message>
    <message>
        <source>OCDS files (*.json *.jsonl);;All files (*)</source>
        <translation>ملفات OCDS (*.json *.jsonl);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استي&amp;راد مجلد…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;طباعة القائمة…</translation>
    </message>
    <message>
        <source>&amp;Save the list as CSV…</source>
        <translation>&amp;حفظ القائمة بصيغة CSV…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>تس&amp;جيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy the list as text</source>
        <translation>نس&amp;خ القائمة نصًا</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Do the &amp;main action</source>
        <translation>تنفي&amp;ذ الإجراء الرئيسي</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رج&amp;وع</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>كالن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
    <message>
        <source>The demonstration office. Everybody’s password is “%1”. Try:</source>
        <translation>المكتب التجريبي. كلمة المرور للجميع هي «%1». جرّب:</translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation>جارٍ إنشاء المكتب التجريبي…</translation>
    </message>
    <message>
        <source>The demonstration office could not be made</source>
        <translation>تعذر إنشاء المكتب التجريبي</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2، %3</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>الات&amp;صال بخادم…</translation>
    </message>
    <message>
        <source>&amp;Move to a server…</source>
        <translation>ال&amp;نقل إلى خادم…</translation>
    </message>
    <message>
        <source>&amp;Move to a file…</source>
        <translation>النقل إلى مل&amp;ف…</translation>
    </message>
    <message>
        <source>The password was not kept. %1</source>
        <translation>لم تُحفظ كلمة المرور. %1</translation>
    </message>
    <message>
        <source>Set &amp;up a server…</source>
        <translation>ت&amp;هيئة خادم…</translation>
    </message>
    <message>
        <source>&amp;Export the calendar…</source>
        <translation>تصدير الت&amp;قويم…</translation>
    </message>
    <message>
        <source>Save certifications as &amp;one PDF…</source>
        <translation>حفظ الشهادات في ملف PDF &amp;واحد…</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>الت&amp;ذكيرات</translation>
    </message>
</context>
<context>
    <name>tenderyard::MemberList</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>يدير</translation>
    </message>
    <message>
        <source>Evaluates bids</source>
        <translation>يقيّم العطاءات</translation>
    </message>
    <message>
        <source>Approves milestones</source>
        <translation>يعتمد مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Releases payments</source>
        <translation>يصرف الدفعات</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يطّلع</translation>
    </message>
</context>
<context>
    <name>tenderyard::MemberSection</name>
    <message>
        <source>&amp;Add a member…</source>
        <translation>إ&amp;ضافة عضو…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>اختر عضوًا أولًا.</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>إزالة عضو</translation>
    </message>
    <message>
        <source>%1 loses this duty at once. It stays in the history.</source>
        <translation>تُسحب هذه المهمة من %1 فورًا. ويبقى ذلك في السجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneChange</name>
    <message>
        <source>Change the milestone</source>
        <translation>تغيير مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Amount, %1</source>
        <translation>ال&amp;مبلغ، %1</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;تاريخ الاستحقاق</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneList</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المبلغ المعتمد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>tenderyard::MilestoneListPage</name>
    <message>
        <source>No milestones yet</source>
        <translation>لا توجد مراحل إنجاز بعد</translation>
    </message>
    <message>
        <source>Once a tender is awarded, its milestone plan is made on the tender’s page. Milestones that wait for you then stand here.</source>
        <translation>بعد ترسية المناقصة توضع خطة مراحل إنجازها في صفحة المناقصة. وتظهر هنا المراحل التي بانتظارك.</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>لا يوجد عقد بعد</translation>
    </message>
    <message>
        <source>When one of your bids is awarded, its milestones stand here: mark each as completed when the work is done.</source>
        <translation>عند الترسية على أحد عطاءاتك تظهر مراحل إنجازه هنا: علّم كل مرحلة مكتملةً عند إنجاز العمل.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>مراحل الإنجاز</translation>
    </message>
    <message>
        <source>My contracts</source>
        <translation>عقودي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Open the &amp;plan</source>
        <translation>&amp;فتح الخطة</translation>
    </message>
</context>
<context>
    <name>tenderyard::MonthAmountsPane</name>
    <message>
        <source>Show as table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض في رسم بياني</translation>
    </message>
    <message>
        <source>Paid and planned</source>
        <translation>المدفوع والمخطط</translation>
    </message>
    <message>
        <source>%1 thousand by month</source>
        <extracomment>%1: a currency</extracomment>
        <translation>بآلاف %1 حسب الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>tenderyard::MonthBarsChart</name>
    <message>
        <source>Paid and planned by month</source>
        <translation>المدفوع والمخطط شهريًا</translation>
    </message>
    <message>
        <source>%1: paid %2, planned %3</source>
        <translation>%1: المدفوع %2، المخطط %3</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Planned or pending</source>
        <translation>مخطط أو قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>tenderyard::MoveDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>النقل إلى خادم</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>النقل إلى ملف</translation>
    </message>
    <message>
        <source>The office and its documents are copied to a server, and compared. Everybody gets a new password. This file stays as it is; nobody should go on working in it afterwards.</source>
        <translation>يُنسخ المكتب ووثائقه إلى خادم وتُقارن. ويحصل الجميع على كلمة مرور جديدة. يبقى هذا الملف كما هو؛ وينبغي ألا يعمل فيه أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>The office and its documents are copied to a file, and compared. Everybody gets a new password. The office on the server stays as it is; nobody should go on working in it afterwards.</source>
        <translation>يُنسخ المكتب ووثائقه إلى ملف وتُقارن. ويحصل الجميع على كلمة مرور جديدة. يبقى المكتب على الخادم كما هو؛ وينبغي ألا يعمل فيه أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>Progress of the copying</source>
        <translation>تقدّم النسخ</translation>
    </message>
    <message>
        <source>How everybody signs in</source>
        <translation>كيف يسجل الجميع الدخول</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Copying rows: %1 of %2</source>
        <translation>جارٍ نسخ السطور: %1 من %2</translation>
    </message>
    <message>
        <source>Copying documents: %1 of %2</source>
        <translation>جارٍ نسخ الوثائق: %1 من %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>جارٍ المقارنة: %1 من %2</translation>
    </message>
    <message>
        <source>Making passwords: %1 of %2</source>
        <translation>جارٍ إنشاء كلمات المرور: %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The passwords are shown this once. Save them, and hand each person their part on a way that you trust.</source>
        <translation>تُعرض كلمات المرور هذه المرة فقط. احفظها، وسلّم كل شخص جزأه بطريقة تثق بها.</translation>
    </message>
    <message>
        <source>Save how everybody signs in</source>
        <translation>حفظ طريقة دخول الجميع</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>نص (*.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Saved. Delete the file when everybody has their part.</source>
        <translation>حُفظت. احذف الملف عندما يتسلم الجميع أجزاءهم.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>The passwords are not shown again. Without them nobody can sign in.</source>
        <translation>لا تُعرض كلمات المرور ثانية. ولا يمكن لأحد الدخول دونها.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>tenderyard::MoveForm</name>
    <message>
        <source>&amp;Go on with a copy that did not come to its end</source>
        <translation>إكمال نسخة لم تكتم&amp;ل</translation>
    </message>
    <message>
        <source>New &amp;file</source>
        <translation>&amp;ملف جديد</translation>
    </message>
    <message>
        <source>An empty one, made with “createdb”.</source>
        <translation>قاعدة فارغة أُنشئت بالأمر «createdb».</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اخت&amp;يار…</translation>
    </message>
    <message>
        <source>Choose the new file</source>
        <translation>اختيار الملف الجديد</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>New file of the office</source>
        <translation>ملف المكتب الجديد</translation>
    </message>
    <message>
        <source>Tenderyard offices (*.tenderyard);;All files (*)</source>
        <translation>مكاتب Tenderyard (*.tenderyard);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::MyBidsPage</name>
    <message>
        <source>Search in titles</source>
        <translation>البحث في العناوين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No bids yet</source>
        <translation>لا توجد عطاءات بعد</translation>
    </message>
    <message>
        <source>Find a tender that fits your trades, and send a bid before its deadline.</source>
        <translation>ابحث عن مناقصة تناسب تخصصاتكم وأرسل عطاءً قبل موعدها النهائي.</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>البحث عن مناقصات</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>عطاءاتي</translation>
    </message>
    <message>
        <source>What you offered stays sealed until the bids of a tender are opened.</source>
        <translation>يبقى ما عرضته مختومًا حتى فض عطاءات المناقصة.</translation>
    </message>
</context>
<context>
    <name>tenderyard::NeedRow</name>
    <message numerus="yes">
        <source>Open %n sealed bids</source>
        <translation>
            <numerusform>لا عطاءات مختومة للفض</numerusform>
            <numerusform>فض عطاء مختوم واحد</numerusform>
            <numerusform>فض عطاءين مختومين</numerusform>
            <numerusform>فض %Ln عطاءات مختومة</numerusform>
            <numerusform>فض %Ln عطاءً مختومًا</numerusform>
            <numerusform>فض %Ln عطاء مختوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n bids</source>
        <translation>
            <numerusform>لا عطاءات للاختيار</numerusform>
            <numerusform>البت في عطاء واحد</numerusform>
            <numerusform>الاختيار من عطاءين</numerusform>
            <numerusform>الاختيار من %Ln عطاءات</numerusform>
            <numerusform>الاختيار من %Ln عطاءً</numerusform>
            <numerusform>الاختيار من %Ln عطاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>تعذّرت الدفعة</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>اعتماد «%1»</translation>
    </message>
    <message>
        <source>Plan the milestones</source>
        <translation>تخطيط مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>بدء العقد</translation>
    </message>
    <message>
        <source>Complete the contract</source>
        <translation>إتمام العقد</translation>
    </message>
    <message>
        <source>Review the contractor</source>
        <translation>تقييم المقاول</translation>
    </message>
    <message>
        <source>Finish the draft</source>
        <translation>إكمال المسودة</translation>
    </message>
    <message>
        <source>“%1” was rejected</source>
        <translation>رُفضت «%1»</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>تنتهي صلاحية «%1»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» ناقصة</translation>
    </message>
    <message>
        <source>Staff ask for a change</source>
        <translation>يطلب موظفو المكتب تغييرًا</translation>
    </message>
    <message>
        <source>Release the payment of “%1”</source>
        <translation>صرف دفعة «%1»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <translation>إتمام «%1»</translation>
    </message>
    <message>
        <source>Approve the profile</source>
        <translation>اعتماد الملف التعريفي</translation>
    </message>
    <message>
        <source>Open bids…</source>
        <translation>فض العطاءات…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Pay again…</source>
        <translation>إعادة الدفع…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>صرف…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>تخطيط…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>إتمام…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تحقّق…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
</context>
<context>
    <name>tenderyard::NeedsList</name>
    <message>
        <source>Certifications that are asked for</source>
        <translation>الشهادات المطلوبة</translation>
    </message>
    <message>
        <source>The office asks for none.</source>
        <translation>لا يطلب المكتب أي شهادة.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::OfficeForm</name>
    <message>
        <source>Everybody who signs in sees approved contractors with region and rating</source>
        <translation>كل من يسجل الدخول يرى المقاولين المعتمدين مع المنطقة ودرجة التقييم</translation>
    </message>
    <message>
        <source>&amp;Save the office’s settings</source>
        <translation>&amp;حفظ إعدادات المكتب</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Certifications that are asked for</source>
        <translation>الشهادات المطلوبة</translation>
    </message>
    <message>
        <source>Name of the off&amp;ice</source>
        <translation>اسم المكت&amp;ب</translation>
    </message>
</context>
<context>
    <name>tenderyard::OneTimePassword</name>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
</context>
<context>
    <name>tenderyard::PageCanvas</name>
    <message>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>tenderyard::PasswordForm</name>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;كلمة المرور القديمة</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <translation>١٠ أحرف على الأقل</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>غير مطابقة.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>ت&amp;غيير كلمة المرور</translation>
    </message>
    <message>
        <source>New pass&amp;word again</source>
        <translation>تك&amp;رار كلمة المرور الجديدة</translation>
    </message>
</context>
<context>
    <name>tenderyard::PaymentList</name>
    <message>
        <source>Milestone</source>
        <translation>مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>tenderyard::PaymentListPage</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا توجد دفعات بعد</translation>
    </message>
    <message>
        <source>Approving a milestone instructs its payment. It stands here until the bank’s answer is recorded.</source>
        <translation>اعتماد مرحلة الإنجاز يصدر أمر دفعها. وتبقى الدفعة هنا حتى يُسجّل رد البنك.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pay &amp;again…</source>
        <translation>إ&amp;عادة الدفع…</translation>
    </message>
    <message>
        <source>Pay again</source>
        <translation>إعادة الدفع</translation>
    </message>
    <message>
        <source>A new payment of what is still due of “%1” is instructed.</source>
        <translation>يصدر أمر دفع جديد بالمتبقي المستحق من «%1».</translation>
    </message>
    <message>
        <source>Instruct the payment</source>
        <translation>إصدار أمر الدفع</translation>
    </message>
    <message>
        <source>%1, failed: %2</source>
        <translation>%1، تعذّرت: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Add the people of your office.</source>
        <translation>أضف أشخاص مكتبك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>إ&amp;ضافة شخص…</translation>
    </message>
    <message>
        <source>&amp;Roles…</source>
        <translation>الأ&amp;دوار…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>&amp;كلمة مرور جديدة…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>تع&amp;طيل…</translation>
    </message>
    <message>
        <source>Rea&amp;ctivate…</source>
        <translation>إ&amp;عادة التفعيل…</translation>
    </message>
    <message>
        <source>Cannot sign in: entered on behalf or imported</source>
        <translation>لا يمكنه تسجيل الدخول: أُدخل بالنيابة أو استُورد</translation>
    </message>
    <message>
        <source>Has not set a password of their own yet</source>
        <translation>لم يعيّن كلمة مرور خاصة به بعد</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>عرضهم…</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a second member of staff.</source>
        <translation>
            <numerusform>لا طلب ينتظر موظفًا ثانيًا.</numerusform>
            <numerusform>طلب واحد ينتظر موظفًا ثانيًا.</numerusform>
            <numerusform>طلبان ينتظران موظفًا ثانيًا.</numerusform>
            <numerusform>%n طلبات تنتظر موظفًا ثانيًا.</numerusform>
            <numerusform>%n طلبًا ينتظر موظفًا ثانيًا.</numerusform>
            <numerusform>%n طلب ينتظر موظفًا ثانيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PlanModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>مرحلة الإنجاز</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
</context>
<context>
    <name>tenderyard::PlanPage</name>
    <message>
        <source>Milestone plan</source>
        <translation>خطة مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Split the &amp;rest evenly…</source>
        <translation>&amp;تقسيم الباقي بالتساوي…</translation>
    </message>
    <message>
        <source>&amp;Add a milestone…</source>
        <translation>إ&amp;ضافة مرحلة إنجاز…</translation>
    </message>
    <message>
        <source>&amp;Start the contract…</source>
        <translation>&amp;بدء العقد…</translation>
    </message>
    <message>
        <source>No milestone is planned yet</source>
        <translation>لم تُخطط أي مرحلة إنجاز بعد</translation>
    </message>
    <message>
        <source>Add milestones one by one, or split the contract sum evenly. The amounts must sum exactly to the awarded cost before the contract can start.</source>
        <translation>أضف مراحل الإنجاز واحدة تلو الأخرى، أو قسّم قيمة العقد بالتساوي. يجب أن يساوي مجموع المبالغ التكلفة المرساة تمامًا قبل بدء العقد.</translation>
    </message>
    <message>
        <source>Milestones in their order</source>
        <translation>مراحل الإنجاز بترتيبها</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;نقل لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>ن&amp;قل لأسفل</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>F2 change · Alt+↑ ↓ move a milestone</source>
        <translation>F2 تغيير · Alt+↑ ↓ نقل مرحلة إنجاز</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Contract sum %1</source>
        <translation>قيمة العقد %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>المخطط %1</translation>
    </message>
    <message>
        <source>Adds up exactly</source>
        <translation>المجموع مطابق تمامًا</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>زيادة قدرها %1</translation>
    </message>
    <message>
        <source>Still to plan %1</source>
        <translation>المتبقي للتخطيط %1</translation>
    </message>
    <message>
        <source>The contract cannot start yet: %1</source>
        <translation>لا يمكن بدء العقد بعد: %1</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>إضافة مرحلة إنجاز</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>تبقى في السجل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>tenderyard::PortfolioDialog</name>
    <message>
        <source>Save the certifications as one PDF</source>
        <translation>حفظ الشهادات في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Certifications.pdf</source>
        <translation>الشهادات.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading the certifications…</source>
        <translation>جارٍ قراءة الشهادات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Certifications as one PDF</source>
        <translation>الشهادات في ملف PDF واحد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n certifications were saved as one PDF.</source>
        <translation>
            <numerusform>لم تُحفظ أي شهادة.</numerusform>
            <numerusform>حُفظت شهادة واحدة في ملف PDF واحد.</numerusform>
            <numerusform>حُفظت شهادتان في ملف PDF واحد.</numerusform>
            <numerusform>حُفظت %Ln شهادات في ملف PDF واحد.</numerusform>
            <numerusform>حُفظت %Ln شهادة في ملف PDF واحد.</numerusform>
            <numerusform>حُفظت %Ln شهادة في ملف PDF واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be included; a page says why: %1</source>
        <translation>
            <numerusform>ضُمّنت جميع المستندات: %1</numerusform>
            <numerusform>تعذر تضمين مستند واحد، وتبيّن صفحة السبب: %1</numerusform>
            <numerusform>تعذر تضمين مستندين، وتبيّن صفحة السبب: %1</numerusform>
            <numerusform>تعذر تضمين %Ln مستندات، وتبيّن صفحة السبب: %1</numerusform>
            <numerusform>تعذر تضمين %Ln مستندًا، وتبيّن صفحة السبب: %1</numerusform>
            <numerusform>تعذر تضمين %Ln مستند، وتبيّن صفحة السبب: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::PortfolioMaking</name>
    <message>
        <source>Putting it together</source>
        <translation>جارٍ التجميع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Certifications of %1</source>
        <translation>شهادات %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::PriceSpread</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a currency&apos;s sign, %2: a round amount of it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price spread</source>
        <translation>توزع الأسعار</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Budget %1 to %2</source>
        <translation>الميزانية من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfileFieldSet</name>
    <message>
        <source>Type a trade, for example Roofs</source>
        <translation>اكتب تخصصًا، مثل الأسقف</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>ال&amp;فئات</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Ctrl+Enter save</source>
        <translation>Ctrl+Enter حفظ</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed in the profile is not saved yet.</source>
        <translation>ما غيّرته في الملف التعريفي لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>مغادرة دون حفظ</translation>
    </message>
    <message>
        <source>&amp;Make the profile</source>
        <translation>إ&amp;نشاء الملف التعريفي</translation>
    </message>
    <message>
        <source>Say who you are and what you do; then add certifications, and the office approves you.</source>
        <translation>عرّف بشركتكم وأعمالها، ثم أضف الشهادات ليعتمدكم المكتب.</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>موقوف: %1</translation>
    </message>
    <message>
        <source>Staff of the office look at it; you can bid once it is approved.</source>
        <translation>يراجعه موظفو المكتب؛ ويمكنك تقديم العطاءات بعد اعتماده.</translation>
    </message>
    <message>
        <source>Staff ask you to change: “%1”</source>
        <translation>يطلب منك موظفو المكتب تغيير: «%1»</translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation>حُفظ الملف التعريفي.</translation>
    </message>
    <message>
        <source>You can bid. A change of company or categories has to be approved again.</source>
        <translation>يمكنك تقديم العطاءات. أي تغيير في الشركة أو الفئات يستلزم اعتمادًا جديدًا.</translation>
    </message>
    <message>
        <source>Profile saved</source>
        <translation>حُفظ الملف التعريفي</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProfilePane</name>
    <message>
        <source>Certifications of the contractor</source>
        <translation>شهادات المقاول</translation>
    </message>
    <message>
        <source>Certifications of this contractor</source>
        <translation>شهادات هذا المقاول</translation>
    </message>
</context>
<context>
    <name>tenderyard::ProposalLine</name>
    <message>
        <source>Document says:</source>
        <translation>في المستند:</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Use %1 for “%2”</source>
        <translation>استعمال %1 في «%2»</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueDelegate</name>
    <message>
        <source>Renewal</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحّح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>باقٍ أقل من يوم</numerusform>
            <numerusform>باقٍ يوم واحد</numerusform>
            <numerusform>باقٍ يومان</numerusform>
            <numerusform>باقٍ %Ln أيام</numerusform>
            <numerusform>باقٍ %Ln يومًا</numerusform>
            <numerusform>باقٍ %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueFilters</name>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>توشك على الانتهاء</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>My items</source>
        <translation>ما أخذتُه</translation>
    </message>
    <message>
        <source>Only what you have taken</source>
        <translation>ما أخذتَه أنت للفحص فقط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueueList</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>بالانتظار منذ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحّح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>File used twice</source>
        <translation>ملف مستخدم مرتين</translation>
    </message>
    <message>
        <source>Number used twice</source>
        <translation>رقم مستخدم مرتين</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Future date</source>
        <translation>تاريخ في المستقبل</translation>
    </message>
    <message>
        <source>Holder differs</source>
        <translation>حامل الشهادة مختلف</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد تغطية</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>أخذه %1 للفحص</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
</context>
<context>
    <name>tenderyard::QueuePane</name>
    <message>
        <source>Search company</source>
        <translation>البحث عن شركة</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>New profiles and certifications stand here as they come in.</source>
        <translation>تظهر الملفات التعريفية والشهادات الجديدة هنا فور ورودها.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · oldest %1</source>
        <translation>
            <numerusform>لا شيء بالانتظار · الأقدم %1</numerusform>
            <numerusform>واحد بالانتظار · الأقدم %1</numerusform>
            <numerusform>اثنان بالانتظار · الأقدم %1</numerusform>
            <numerusform>%Ln بالانتظار · الأقدم %1</numerusform>
            <numerusform>%Ln بالانتظار · الأقدم %1</numerusform>
            <numerusform>%Ln بالانتظار · الأقدم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Nothing of what stands at the desk fits these filters.</source>
        <translation>لا شيء مما ينتظر الفحص يطابق عوامل التصفية هذه.</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>السبب كتابةً</translation>
    </message>
    <message>
        <source>1 to 9 choose</source>
        <translation>1 إلى 9 اختيار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::RecordBidDialog</name>
    <message>
        <source>Record a bid</source>
        <translation>تسجيل عطاء</translation>
    </message>
    <message>
        <source>For a bid that came by letter or e-mail. It is marked as recorded by you, and counts when it was received before the deadline.</source>
        <translation>لعطاء ورد بخطاب أو بريد إلكتروني. يُعلَّم بأنك سجلته، ويُحتسب إن ورد قبل الموعد النهائي.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>&amp;Contractor</source>
        <translation>ال&amp;مقاول</translation>
    </message>
    <message>
        <source>Record a new contractor…</source>
        <translation>تسجيل مقاول جديد…</translation>
    </message>
    <message>
        <source>C&amp;ost, %1</source>
        <extracomment>%1: a currency&apos;s sign</extracomment>
        <translation>ال&amp;تكلفة، %1</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأ&amp;يام</translation>
    </message>
    <message>
        <source>&amp;Message (optional)</source>
        <translation>&amp;رسالة (اختيارية)</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;وقت الاستلام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a company, %2: the status of its profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tenderyard::RecordContractorDialog</name>
    <message>
        <source>Record a contractor</source>
        <translation>تسجيل مقاول</translation>
    </message>
    <message>
        <source>For a company that has no account. Staff verify its certifications before a bid of it counts.</source>
        <translation>لشركة ليس لها حساب. يتحقق موظفو المكتب من شهاداتها قبل احتساب عطاء لها.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Type a category, for example Roofing</source>
        <translation>اكتب فئة، مثل الأسقف</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>C&amp;ategories</source>
        <translation>ال&amp;فئات</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;وقت الاستلام</translation>
    </message>
</context>
<context>
    <name>tenderyard::RejectionCodesEdit</name>
    <message>
        <source>Contractors read these words.</source>
        <translation>يقرأ المقاولون هذه الصياغة.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Change the words…</source>
        <translation>تغيير الصياغة…</translation>
    </message>
    <message>
        <source>Retire the reason</source>
        <translation>سحب السبب</translation>
    </message>
    <message>
        <source>Add a reason…</source>
        <translation>إضافة سبب…</translation>
    </message>
    <message>
        <source>Reason further up</source>
        <translation>نقل السبب لأعلى</translation>
    </message>
    <message>
        <source>Reason further down</source>
        <translation>نقل السبب لأسفل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض للاختيار</translation>
    </message>
    <message>
        <source>Reasons for sending back</source>
        <translation>أسباب الإعادة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Offer the reason again</source>
        <translation>عرض السبب مجددًا</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>إضافة سبب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير الصياغة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderButton</name>
    <message>
        <source>Reminders: none</source>
        <translation>التذكيرات: لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n certifications expire or have expired</source>
        <translation>
            <numerusform>التذكيرات: لا شهادات</numerusform>
            <numerusform>التذكيرات: شهادة واحدة تنتهي صلاحيتها أو انتهت</numerusform>
            <numerusform>التذكيرات: شهادتان تنتهي صلاحيتهما أو انتهت</numerusform>
            <numerusform>التذكيرات: %Ln شهادات تنتهي صلاحيتها أو انتهت</numerusform>
            <numerusform>التذكيرات: %Ln شهادة تنتهي صلاحيتها أو انتهت</numerusform>
            <numerusform>التذكيرات: %Ln شهادة تنتهي صلاحيتها أو انتهت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tenderyard::ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>لا شيء ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Certifications stand here from 60 days before they expire.</source>
        <translation>تظهر الشهادات هنا قبل انتهاء صلاحيتها بـ ٦٠ يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n certifications</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%Ln شهادات</numerusform>
            <numerusform>%Ln شهادة</numerusform>
            <numerusform>%Ln شهادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::RequiredKindsEdit</name>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازمة</translation>
    </message>
    <message>
        <source>Certifications that are asked for</source>
        <translation>الشهادات المطلوبة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Ask for a certification</source>
        <translation>طلب شهادة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Nobody is approved or bids without it</source>
        <translation>لا يُعتمد أحد ولا يقدم عطاءً بدونها</translation>
    </message>
    <message>
        <source>&amp;Certification</source>
        <translation>ال&amp;شهادة</translation>
    </message>
    <message>
        <source>&amp;Of whom</source>
        <translation>مم&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Needed</source>
        <translation>لازم&amp;ة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>A new name becomes a type of its own</source>
        <translation>يصبح الاسم الجديد نوعًا قائمًا بذاته</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewDialog</name>
    <message>
        <source>&amp;Score, 1 to 5</source>
        <translation>ال&amp;درجة، من ١ إلى ٥</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>الت&amp;عليق</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewList</name>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>tenderyard::ReviewListPage</name>
    <message>
        <source>Reviews</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>لا توجد تقييمات بعد</translation>
    </message>
    <message>
        <source>When a contract is completed, its owner reviews the contractor once.</source>
        <translation>عند إنجاز العقد يقيّم مالكه المقاول مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>ال&amp;رد…</translation>
    </message>
    <message>
        <source>Answer the review</source>
        <translation>الرد على التقييم</translation>
    </message>
    <message>
        <source>You can answer once; everybody who reads the review reads it.</source>
        <translation>يمكنك الرد مرة واحدة؛ ويقرأ الرد كل من يقرأ التقييم.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Change the review</source>
        <translation>تعديل التقييم</translation>
    </message>
    <message>
        <source>A review can be changed for 14 days, until it is answered.</source>
        <translation>يمكن تعديل التقييم خلال ١٤ يومًا ما لم يُردّ عليه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tenderyard::RowActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::RowDelegate</name>
    <message>
        <source>No ratings yet</source>
        <translation>لا توجد تقييمات بعد</translation>
    </message>
</context>
<context>
    <name>tenderyard::RunningHeader</name>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>قيمة العقد</translation>
    </message>
</context>
<context>
    <name>tenderyard::RunningRow</name>
    <message>
        <source>%1, %2, %3 % paid</source>
        <translation>%1، %2، المدفوع %3٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <extracomment>%1: the day on which something was due</extracomment>
        <translation>
            <numerusform>%1، دون تأخير</numerusform>
            <numerusform>%1، متأخر يومًا واحدًا</numerusform>
            <numerusform>%1، متأخر يومين</numerusform>
            <numerusform>%1، متأخر %Ln أيام</numerusform>
            <numerusform>%1، متأخر %Ln يومًا</numerusform>
            <numerusform>%1، متأخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SectionList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerBar</name>
    <message>
        <source>The server is there again.</source>
        <translation>عاد الخادم.</translation>
    </message>
    <message>
        <source>The server no longer lets you in. %1</source>
        <translation>لم يعد الخادم يسمح لك بالدخول. %1</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot be reached. You can go on reading what is shown. Next try in %n s.</source>
        <translation>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية الآن.</numerusform>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot be reached. You can go on reading what is shown. Trying now…</source>
        <translation>تعذر الوصول إلى الخادم. يمكنك مواصلة قراءة المعروض. جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Not confirmed: %1. Whether it happened is said here as soon as the server answers.</source>
        <translation>لم يُؤكَّد: %1. يُذكر هنا هل حدث فور رد الخادم.</translation>
    </message>
    <message>
        <source>It happened before the connection was lost: %1.</source>
        <translation>حدث قبل انقطاع الاتصال: %1.</translation>
    </message>
    <message>
        <source>It did not happen: %1. Nothing was changed; do it again if you still want to.</source>
        <translation>لم يحدث: %1. لم يتغير شيء؛ كرره إن كنت ما زلت تريده.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerMaking</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerSignIn</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>tenderyard::ServerTool</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذر تشغيل %1.</translation>
    </message>
    <message>
        <source>%1 is missing. Install PostgreSQL’s own programs (postgresql-client) of at least the server’s version.</source>
        <translation>%1 مفقود. ثبّت برامج PostgreSQL (postgresql-client) بإصدار الخادم على الأقل.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذر كتابة %1.</translation>
    </message>
    <message>
        <source>%1 did not succeed. It said last:
%2</source>
        <translation>لم ينجح %1. وقال أخيرًا:
%2</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpForm</name>
    <message>
        <source>Name of the offi&amp;ce</source>
        <translation>اسم ا&amp;لمكتب</translation>
    </message>
    <message>
        <source>Name of the first &amp;person</source>
        <translation>اسم ال&amp;شخص الأول</translation>
    </message>
    <message>
        <source>&amp;Make the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>تهيئة خادم</translation>
    </message>
    <message>
        <source>For whoever looks after a PostgreSQL server, 15 or later: makes an office in a database of it, and its first person.</source>
        <translation>لمن يعتني بخادم PostgreSQL، الإصدار 15 أو أحدث: ينشئ مكتبًا في قاعدة بيانات عليه، وأول شخص فيه.</translation>
    </message>
    <message>
        <source>An empty one, made with “createdb”.</source>
        <translation>قاعدة فارغة أُنشئت بالأمر «createdb».</translation>
    </message>
    <message>
        <source>Becomes owner and staff, and gets a password that is shown once.</source>
        <translation>يحصل على دوري المالك وموظف المكتب، وعلى كلمة مرور تُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>The administrator’s password is used for this alone and kept nowhere.</source>
        <translation>تُستخدم كلمة مرور المسؤول لهذا الغرض وحده ولا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpPage</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Setting up the server</source>
        <translation>تجري تهيئة الخادم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpResult</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Sign &amp;in now</source>
        <translation>تسجي&amp;ل الدخول الآن</translation>
    </message>
    <message>
        <source>The office is made</source>
        <translation>أُنشئ المكتب</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Co&amp;py as an invitation</source>
        <translation>نسخ ب&amp;صيغة دعوة</translation>
    </message>
    <message>
        <source>The same with the server and its certificate, to be pasted on another computer</source>
        <translation>الشيء نفسه مع الخادم وشهادته، للصقه على حاسوب آخر</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>It is shown this once. Copy it to a safe place.</source>
        <translation>تُعرض هذه المرة فقط. انسخها إلى مكان آمن.</translation>
    </message>
    <message>
        <source>%1, on the server %2, with %3 as its first person.</source>
        <translation>%1، على الخادم %2، وأول شخص فيه %3.</translation>
    </message>
    <message>
        <source>People on other computers need the server’s name instead of “%1”.</source>
        <translation>يحتاج من يعمل على حواسيب أخرى إلى اسم الخادم بدلًا من ”%1“.</translation>
    </message>
    <message>
        <source>Copied. Whatever is copied can be read by other programs on this computer.</source>
        <translation>نُسخت. يمكن لبرامج أخرى على هذا الحاسوب قراءة المنسوخ.</translation>
    </message>
    <message>
        <source>Go on without the password?</source>
        <translation>المتابعة دون كلمة المرور؟</translation>
    </message>
    <message>
        <source>It was not copied and is not shown again. Without it only the server’s administrator can help.</source>
        <translation>لم تُنسخ ولن تُعرض مرة أخرى. ومن دونها لا يستطيع المساعدة إلا مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة دونها</translation>
    </message>
</context>
<context>
    <name>tenderyard::SetUpSteps</name>
    <message>
        <source>The connection to the server</source>
        <translation>الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Roles, none of which can sign in</source>
        <translation>أدوار لا يمكن الدخول بأي منها</translation>
    </message>
    <message>
        <source>Tables, rules, and who may see which row</source>
        <translation>الجداول والقواعد، ومن يحق له رؤية أي صف</translation>
    </message>
    <message>
        <source>The first person and their sign-in</source>
        <translation>الشخص الأول واسم دخوله</translation>
    </message>
    <message>
        <source>What PostgreSQL tells everybody, closed</source>
        <translation>إغلاق ما يخبر به PostgreSQL الجميع</translation>
    </message>
</context>
<context>
    <name>tenderyard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>The office’s settings are saved.</source>
        <translation>حُفظت إعدادات المكتب.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>تتغير اللغة عند إعادة تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Your password was made by somebody else. Change it to one that only you know.</source>
        <translation>وضع شخص آخر كلمة مرورك. غيّرها إلى كلمة لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>المغادرة دون حفظ؟</translation>
    </message>
    <message>
        <source>The office’s settings are not saved yet; they stay here as you left them until you sign out.</source>
        <translation>لم تُحفظ إعدادات المكتب بعد؛ تبقى هنا كما تركتها حتى تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>مغادرة دون حفظ</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>حُفظت الإعدادات</translation>
    </message>
    <message>
        <source>%1 gave you a new password on %2. Change it to one that only you know; if you did not ask for it, tell your office.</source>
        <translation>أعطاك %1 كلمة مرور جديدة في %2. غيّرها إلى كلمة لا يعرفها سواك؛ وإن لم تطلبها فأخبر مكتبك.</translation>
    </message>
    <message>
        <source>Types of certifications</source>
        <translation>أنواع الشهادات</translation>
    </message>
    <message>
        <source>Reasons for sending certifications back</source>
        <translation>أسباب إعادة الشهادات</translation>
    </message>
    <message>
        <source>Where do&amp;cuments are kept…</source>
        <translation>م&amp;كان حفظ الوثائق…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>On the &amp;desktop too, of certifications that expire</source>
        <translation>على &amp;سطح المكتب أيضًا، للشهادات التي تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
</context>
<context>
    <name>tenderyard::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tenderyard::SidebarModel</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>المناقصات</translation>
    </message>
    <message>
        <source>Compare bids</source>
        <translation>مقارنة العطاءات</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>مراحل الإنجاز</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>المقاولون</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>As a contractor</source>
        <translation>بصفة مقاول</translation>
    </message>
    <message>
        <source>Find tenders</source>
        <translation>البحث عن مناقصات</translation>
    </message>
    <message>
        <source>My bids</source>
        <translation>عطاءاتي</translation>
    </message>
    <message>
        <source>My contracts</source>
        <translation>عقودي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>الموقوفون</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، لا شيء بالانتظار</numerusform>
            <numerusform>%1، واحد بالانتظار</numerusform>
            <numerusform>%1، اثنان بالانتظار</numerusform>
            <numerusform>%1، %Ln بالانتظار</numerusform>
            <numerusform>%1، %Ln بالانتظار</numerusform>
            <numerusform>%1، %Ln بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenderyard::SplitDialog</name>
    <message>
        <source>Split the rest evenly</source>
        <translation>تقسيم الباقي بالتساوي</translation>
    </message>
    <message>
        <source>%1 is still to be planned. The parts sum to it exactly.</source>
        <translation>لا يزال %1 دون تخطيط. ومجموع الأجزاء يساويه تمامًا.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;مراحل الإنجاز</translation>
    </message>
    <message>
        <source>&amp;Titles (%1 is the number)</source>
        <translation>ال&amp;عناوين (%1 هو الرقم)</translation>
    </message>
    <message>
        <source>&amp;First due</source>
        <translation>أ&amp;ول استحقاق</translation>
    </message>
    <message>
        <source>&amp;Last due</source>
        <translation>آ&amp;خر استحقاق</translation>
    </message>
    <message>
        <source>Each %1</source>
        <translation>كل جزء %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::StaffRequestsDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation>بطلب من %1، %2</translation>
    </message>
    <message>
        <source>Waits for another member of staff</source>
        <translation>بانتظار موظف آخر</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>What takes a second person</source>
        <translation>ما يحتاج إلى شخص ثانٍ</translation>
    </message>
    <message>
        <source>To become staff, and to get a password that somebody else made, takes two: one member of staff asks, another confirms.</source>
        <translation>أن يصبح المرء موظفًا، أو أن يحصل على كلمة مرور وضعها غيره، يحتاج إلى اثنين: موظف يطلب وآخر يؤكد.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>لا شيء ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>A new password. Whoever made it could sign in with it, so ask the person whether they want it.</source>
        <translation>كلمة مرور جديدة. من وضعها يستطيع الدخول بها، فاسأل الشخص إن كان يريدها.</translation>
    </message>
</context>
<context>
    <name>tenderyard::StartPage</name>
    <message>
        <source>Used today</source>
        <translation>استُخدم اليوم</translation>
    </message>
    <message>
        <source>Construction tenders, bids and milestones</source>
        <translation>مناقصات البناء والعطاءات ومراحل الإنجاز</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>موضع عملك</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>فت&amp;ح ملف…</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>ملف &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>التجربة ببيانات نمو&amp;ذجية</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>No office has been opened on this computer yet.</source>
        <translation>لم يُفتح أي مكتب على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This office is one file on this computer. Forgot your password? Ask somebody with the role staff to reset it.</source>
        <translation>هذا المكتب ملف واحد على هذا الحاسوب. نسيت كلمة المرور؟ اطلب من أحد موظفي المكتب إعادة تعيينها.</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <translation>على الخادم %1</translation>
    </message>
    <message>
        <source>Connect to a &amp;server…</source>
        <translation>الاتصال بخا&amp;دم…</translation>
    </message>
    <message>
        <source>Set &amp;up a server…</source>
        <translation>ت&amp;هيئة خادم…</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجي&amp;ل الدخول</translation>
    </message>
</context>
<context>
    <name>tenderyard::StoreFields</name>
    <message>
        <source>&amp;Keep it in this computer’s keychain</source>
        <translation>ح&amp;فظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>ال&amp;حاوية</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>It is made if it is not there and this key may. A folder in it may follow after a slash.</source>
        <translation>تُنشأ إن لم تكن موجودة وكان يجوز لهذا المفتاح ذلك. ويمكن أن يليها مجلد فيها بعد شرطة مائلة.</translation>
    </message>
    <message>
        <source>The bucket stands in the &amp;path of the address (most stores but Amazon’s)</source>
        <translation>الحاوية في م&amp;سار العنوان (معظم المخازن عدا Amazon)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اس&amp;م المستخدم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the certificate of the store’s authority</source>
        <translation>اختيار شهادة جهة توثيق المخزن</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Certificate of the store’s authorit&amp;y</source>
        <translation>شهادة جهة تو&amp;ثيق المخزن</translation>
    </message>
    <message>
        <source>Only on this computer. Empty: one of the authorities that it trusts.</source>
        <translation>على هذا الحاسوب فقط. إن تُرك فارغًا: إحدى جهات التوثيق التي يثق بها.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Secret access &amp;key</source>
        <translation>مفتاح الوصول السرّ&amp;ي</translation>
    </message>
    <message>
        <source>Access key &amp;ID</source>
        <translation>مع&amp;رّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Of the store, without the bucket.</source>
        <translation>عنوان المخزن دون الحاوية.</translation>
    </message>
    <message>
        <source>Of a folder, which is made if it is not there.</source>
        <translation>عنوان مجلد، يُنشأ إن لم يكن موجودًا.</translation>
    </message>
</context>
<context>
    <name>tenderyard::StoreSecretDialog</name>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستعمالها</translation>
    </message>
    <message>
        <source>The document store’s password</source>
        <translation>كلمة مرور مخزن الوثائق</translation>
    </message>
    <message>
        <source>This office keeps its documents encrypted at %1, as “%2”. Whoever looks after the office’s documents can tell you the password.</source>
        <translation>يحفظ هذا المكتب وثائقه مشفّرة في %1، باسم «%2». ويستطيع من يعتني بوثائق المكتب إخبارك بكلمة المرور.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>tenderyard::TagEdit</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::TakeOverDialog</name>
    <message>
        <source>Take over the tender</source>
        <translation>تولّي المناقصة</translation>
    </message>
    <message>
        <source>It becomes a tender of this office, sealed, and takes bids until its deadline. From then on every rule holds for it.</source>
        <translation>تصبح مناقصة مختومة من مناقصات هذا المكتب وتستقبل العطاءات حتى موعدها النهائي. ومنذ ذلك الحين تسري عليها جميع القواعد.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ال&amp;مالك</translation>
    </message>
    <message>
        <source>Bids &amp;close</source>
        <translation>إ&amp;غلاق باب تقديم العطاءات</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderActions</name>
    <message>
        <source>Publish the results</source>
        <translation>نشر النتائج</translation>
    </message>
    <message>
        <source>All who bid see who won, and for which price. This is not taken back.</source>
        <translation>يرى جميع مقدمي العطاءات الفائز وسعره. لا رجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>بدء العقد</translation>
    </message>
    <message>
        <source>Work begins. From then on the milestone plan cannot be changed.</source>
        <translation>تبدأ الأعمال. ولا يمكن بعدها تغيير خطة مراحل الإنجاز.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Complete the contract</source>
        <translation>إتمام العقد</translation>
    </message>
    <message>
        <source>Every milestone is paid. The contract is closed, and you can review the contractor.</source>
        <translation>دُفعت جميع مراحل الإنجاز. يُغلق العقد ويمكنك تقييم المقاول.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation>إلغاء الترسية</translation>
    </message>
    <message>
        <source>The other bids are as before, the winner’s is rejected, and the milestone plan goes into the history.</source>
        <translation>تعود العطاءات الأخرى كما كانت، ويُرفض عطاء الفائز، وتُنقل خطة مراحل الإنجاز إلى السجل.</translation>
    </message>
    <message>
        <source>Tender taken over</source>
        <translation>تم تولي المناقصة</translation>
    </message>
    <message>
        <source>Tender handed over</source>
        <translation>سُلّمت المناقصة</translation>
    </message>
    <message>
        <source>Bid recorded</source>
        <translation>سُجّل العطاء</translation>
    </message>
    <message>
        <source>Cancel the tender</source>
        <translation>إلغاء المناقصة</translation>
    </message>
    <message>
        <source>Open the bids</source>
        <translation>فض العطاءات</translation>
    </message>
    <message>
        <source>All sealed bids are opened at once and recorded with the time and your name. This cannot be undone.</source>
        <translation>تُفضّ جميع العطاءات المختومة دفعة واحدة وتُسجّل مع الوقت واسمك. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n bids opened</source>
        <translation>
            <numerusform>لم يُفضّ أي عطاء</numerusform>
            <numerusform>فُضّ عطاء واحد</numerusform>
            <numerusform>فُضّ عطاءان</numerusform>
            <numerusform>فُضّت %Ln عطاءات</numerusform>
            <numerusform>فُضّ %Ln عطاءً</numerusform>
            <numerusform>فُضّ %Ln عطاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Bidders see that it was cancelled. Bids that were not opened stay sealed, what is owed stays payable, and the text can be copied to a new tender.</source>
        <translation>يرى مقدمو العطاءات أنها أُلغيت. وتبقى العطاءات التي لم تُفضّ مختومة، ويبقى المستحق واجب الدفع، ويمكن نسخ النص إلى مناقصة جديدة.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>تقييم %1</translation>
    </message>
    <message>
        <source>You review the contractor once for this contract; for 14 days you can still change it.</source>
        <translation>تقيّم المقاول مرة واحدة عن هذا العقد؛ ويمكنك تعديل التقييم خلال ١٤ يومًا.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Contractor reviewed</source>
        <translation>قُيّم المقاول</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFacts</name>
    <message>
        <source>No scope was written.</source>
        <translation>لم يُكتب نطاق العمل.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 (not shown to bidders)</source>
        <translation>%1 (محجوبة عن مقدمي العطاءات)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Bidding opens</source>
        <translation>فتح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Bids close</source>
        <translation>إغلاق باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستوردة من</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>المرسى عليه</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>قيمة العقد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFilters</name>
    <message>
        <source>Search title, scope and place</source>
        <translation>البحث في العنوان والنطاق والموقع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>أي موعد نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>انقضى الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFormFields</name>
    <message>
        <source>Show the &amp;budget to bidders</source>
        <translation>إ&amp;ظهار الميزانية لمقدمي العطاءات</translation>
    </message>
    <message>
        <source>&amp;Sealed</source>
        <translation>&amp;مختومة</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>م&amp;فتوحة</translation>
    </message>
    <message>
        <source>Type a category, for example Roofing</source>
        <translation>اكتب فئة، مثل الأسقف</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Sc&amp;ope of work</source>
        <translation>&amp;نطاق العمل</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>الم&amp;وقع</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>العم&amp;لة</translation>
    </message>
    <message>
        <source>Cannot be changed after posting.</source>
        <translation>لا يمكن تغييرها بعد النشر.</translation>
    </message>
    <message>
        <source>Budget mi&amp;nimum</source>
        <translation>ال&amp;حد الأدنى للميزانية</translation>
    </message>
    <message>
        <source>Budget ma&amp;ximum</source>
        <translation>الح&amp;د الأقصى للميزانية</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Show the budget to bidders</source>
        <translation>إظهار الميزانية لمقدمي العطاءات</translation>
    </message>
    <message>
        <source>Bidding op&amp;ens</source>
        <translation>ف&amp;تح باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Bids &amp;close</source>
        <translation>إ&amp;غلاق باب تقديم العطاءات</translation>
    </message>
    <message>
        <source>Empty: as soon as you post it.</source>
        <translation>إذا تُرك فارغًا: فور النشر.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sealed: no one sees a price before bids are opened. Open: you see bids as they arrive.</source>
        <translation>مختومة: لا يرى أحد سعرًا قبل فض العطاءات. مفتوحة: ترى العطاءات فور وصولها.</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>&amp;الفئات</translation>
    </message>
    <message>
        <source>Contractors of these trades find the tender first.</source>
        <translation>يجد مقاولو هذه التخصصات المناقصة أولًا.</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderFormPage</name>
    <message>
        <source>New tender</source>
        <translation>مناقصة جديدة</translation>
    </message>
    <message>
        <source>&amp;Post tender…</source>
        <translation>ن&amp;شر المناقصة…</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>ت&amp;جاهل…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Tender posted</source>
        <translation>نُشرت المناقصة</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>حُذفت المسودة</translation>
    </message>
    <message>
        <source>Saves itself as a draft while you write  ·  nobody else sees it until you post it</source>
        <translation>تُحفظ تلقائيًا مسودةً أثناء كتابتك  ·  لا يراها غيرك حتى تنشرها</translation>
    </message>
    <message>
        <source>Draft, saved %1  ·  nobody else sees it until you post it</source>
        <translation>مسودة، حُفظت %1  ·  لا يراها غيرك حتى تنشرها</translation>
    </message>
    <message>
        <source>“%1” becomes visible to the contractors of the office. Bids stay sealed until the deadline. What you posted cannot be rewritten afterwards.</source>
        <translation>تصبح «%1» ظاهرة لمقاولي المكتب. تبقى العطاءات مختومة حتى الموعد النهائي. لا يمكن إعادة كتابة ما نُشر بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” becomes visible to the contractors of the office. You see bids as they arrive. What you posted cannot be rewritten afterwards.</source>
        <translation>تصبح «%1» ظاهرة لمقاولي المكتب. وترى العطاءات فور وصولها. لا يمكن إعادة كتابة ما نُشر بعد ذلك.</translation>
    </message>
    <message>
        <source>Post the tender</source>
        <translation>نشر المناقصة</translation>
    </message>
    <message>
        <source>Post tender</source>
        <translation>نشر المناقصة</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>What you wrote here is deleted. This cannot be undone.</source>
        <translation>يُحذف ما كتبته هنا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend before you can post:</source>
        <translation>
            <numerusform>لا شيء يلزم تصحيحه قبل النشر:</numerusform>
            <numerusform>أمر واحد يلزم تصحيحه قبل النشر:</numerusform>
            <numerusform>أمران يلزم تصحيحهما قبل النشر:</numerusform>
            <numerusform>%Ln أمور يلزم تصحيحها قبل النشر:</numerusform>
            <numerusform>%Ln أمرًا يلزم تصحيحها قبل النشر:</numerusform>
            <numerusform>%Ln أمر يلزم تصحيحها قبل النشر:</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft was posted or discarded in another window. What you see is not stored.</source>
        <translation>نُشرت هذه المسودة أو حُذفت في نافذة أخرى. ما تراه غير محفوظ.</translation>
    </message>
    <message>
        <source>Keep as a new draft</source>
        <translation>الاحتفاظ بها مسودةً جديدة</translation>
    </message>
    <message>
        <source>F8 next error · Ctrl+Enter post</source>
        <translation>F8 الخطأ التالي · Ctrl+Enter نشر</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderList</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>العطاءات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Awarded to</source>
        <translation>المرسى عليه</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a budget of at least this amount</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a budget from the first to the second amount</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Contract sum</source>
        <translation>قيمة العقد</translation>
    </message>
</context>
<context>
    <name>tenderyard::TenderPage</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>This tender is not there</source>
        <translation>هذه المناقصة غير موجودة</translation>
    </message>
    <message>
        <source>It may have been taken away, or it is not for you to see.</source>
        <translation>ربما أُزيلت، أو ليس لك الاطلاع عليها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>المناقصة</translation>
    </message>
    <message>
        <source>Sealed tender</source>
        <translation>مناقصة مختومة</translation>
    </message>
    <message>
        <source>Open tender</source>
        <translation>مناقصة مفتوحة</translation>
    </message>
    <message>
        <source>bids opened %1</source>
        <translation>فُضّت العطاءات %1</translation>
    </message>
    <message>
        <source>bids close %1</source>
        <translation>يُغلق باب تقديم العطاءات %1</translation>
    </message>
    <message>
        <source>bids closed %1</source>
        <translation>أُغلق باب تقديم العطاءات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bids</source>
        <translation>
            <numerusform>لا عطاءات</numerusform>
            <numerusform>عطاء واحد</numerusform>
            <numerusform>عطاءان</numerusform>
            <numerusform>%Ln عطاءات</numerusform>
            <numerusform>%Ln عطاءً</numerusform>
            <numerusform>%Ln عطاء</numerusform>
        </translation>
    </message>
    <message>
        <source>imported history, read-only</source>
        <translation>سجل مستورد، للقراءة فقط</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>غير ممكن بعد</translation>
    </message>
</context>
<context>
    <name>tenderyard::TendersPage</name>
    <message>
        <source>Tenders</source>
        <translation>المناقصات</translation>
    </message>
    <message>
        <source>Everything that was posted in this office.</source>
        <translation>كل ما نُشر في هذا المكتب.</translation>
    </message>
    <message>
        <source>&amp;New tender…</source>
        <translation>&amp;مناقصة جديدة…</translation>
    </message>
    <message>
        <source>No tenders yet</source>
        <translation>لا توجد مناقصات بعد</translation>
    </message>
    <message>
        <source>A tender describes the work, its budget and the time until which bids are taken.</source>
        <translation>تصف المناقصة العمل وميزانيته والموعد الذي تُستقبل العطاءات حتى حلوله.</translation>
    </message>
    <message>
        <source>Write the first tender</source>
        <translation>كتابة أول مناقصة</translation>
    </message>
    <message>
        <source>Whose tenders</source>
        <translation>مناقصات من</translation>
    </message>
    <message>
        <source>All tenders</source>
        <translation>جميع المناقصات</translation>
    </message>
    <message>
        <source>My tenders</source>
        <translation>مناقصاتي</translation>
    </message>
    <message>
        <source>Imported history</source>
        <translation>السجل المستورد</translation>
    </message>
    <message>
        <source>Ctrl+F filter · Enter open</source>
        <translation>Ctrl+F تصفية · Enter فتح</translation>
    </message>
    <message>
        <source>Tenders that you own, or are a member of.</source>
        <translation>المناقصات التي تملكها أو أنت عضو فيها.</translation>
    </message>
</context>
<context>
    <name>tenderyard::TextFormat</name>
    <message>
        <source>%1%</source>
        <extracomment>a share of the whole, as a number with the language&apos;s percent sign</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tenderyard::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::ThumbnailStrip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>tenderyard::TimeInZoneField</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadCard</name>
    <message>
        <source>the present one</source>
        <translation>الشهادة الحالية</translation>
    </message>
    <message>
        <source>the one until %1</source>
        <translation>الشهادة السارية حتى %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>إعادة محاولة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>تقدّم %1</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>تجدّد</translation>
    </message>
    <message>
        <source>The present one counts until staff have verified the new one.</source>
        <translation>تُحتسب الشهادة الحالية حتى يتحقق موظفو المكتب من الجديدة.</translation>
    </message>
    <message>
        <source>%1 Staff may not be able to read it.</source>
        <translation>%1 قد لا يتمكن موظفو المكتب من قراءته.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>بانتظار دوره</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2</source>
        <translation>جارٍ الرفع: %1 من %2</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Paused: %1 of %2</source>
        <translation>متوقف مؤقتًا: %1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Uploaded, %1, not saved yet</source>
        <translation>رُفع، %1، ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Cancelled: nothing of it is kept</source>
        <translation>أُلغي: لا يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>%1 – saved by itself when it is there</source>
        <translation>%1 – يُحفظ تلقائيًا عند وصوله</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Nothing: it is another one</source>
        <translation>لا شيء: هذه شهادة أخرى</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadPane</name>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;حفظ الكل</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>المرفوعات</translation>
    </message>
    <message>
        <source>Add &amp;more files…</source>
        <translation>إضا&amp;فة ملفات أخرى…</translation>
    </message>
    <message numerus="yes">
        <source>%n more files were left out. Add them when these are saved.</source>
        <translation>
            <numerusform>لم تُترك ملفات.</numerusform>
            <numerusform>تُرك ملف واحد آخر. أضفه بعد حفظ هذه.</numerusform>
            <numerusform>تُرك ملفان آخران. أضفهما بعد حفظ هذه.</numerusform>
            <numerusform>تُركت %Ln ملفات أخرى. أضفها بعد حفظ هذه.</numerusform>
            <numerusform>تُرك %Ln ملفًا آخر. أضفها بعد حفظ هذه.</numerusform>
            <numerusform>تُرك %Ln ملف آخر. أضفها بعد حفظ هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none complete: each needs its type at least</source>
        <translation>%1، لا شيء منها مكتمل: يحتاج كل ملف إلى نوعه على الأقل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <translation>
            <numerusform>لا شيء مكتمل</numerusform>
            <numerusform>واحد مكتمل</numerusform>
            <numerusform>اثنان مكتملان</numerusform>
            <numerusform>%Ln مكتملة</numerusform>
            <numerusform>%Ln مكتملًا</numerusform>
            <numerusform>%Ln مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>What was uploaded and typed for it is thrown away. The file on your computer stays.</source>
        <translation>يُحذف ما رُفع وما كُتب له. ويبقى الملف على حاسوبك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>tenderyard::UploadThumb</name>
    <message>
        <source>First page of %1</source>
        <translation>الصفحة الأولى من %1</translation>
    </message>
</context>
<context>
    <name>tenderyard::UserList</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>المقاول</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف المكتب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>tenderyard::VerificationPage</name>
    <message>
        <source>Decided.</source>
        <translation>اتُّخذ القرار.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>V verify   R reject   C correct   N P next, previous   Ctrl+Enter send</source>
        <translation>V تحقق   R رفض   C تصحيح   N P التالي والسابق   Ctrl+Enter إرسال</translation>
    </message>
</context>
<context>
    <name>tenderyard::WindowReminders</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>tenderyard::WordedHistoryList</name>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
</context>
</TS>
