using Etda.Published;

namespace Etda.Projects;

/// <summary>The 26 events of the fourth quarter that indicator 1 of project 4 counts, in the order in which they are printed.</summary>
internal static class AwarenessEvents
{
    public static IReadOnlyList<AwarenessEvent> Below(PrintedIndicator indicator)
    {
        PlaceOfPrint onsite = new(section: indicator.Table.Section, table: "Onsite ได้แก่", row: indicator.Title);
        PlaceOfPrint online = new(section: $"{indicator.Table.Section} (ต่อ)", table: "Online ได้แก่", row: indicator.Title);
        return
        [
            new(onsite, ("1) การบรรยายและประชุมเชิงปฏิบัติการ AI Risk and Governance เข้าใจเทคโนโลยี AI เพื่อกำหนดกลยุทธ์ในการเปลี่ยนผ่านสู่ยุคปัญญาประดิษฐ์ ผู้เข้าร่วม : เจ้าหน้าที่การไฟฟ้าส่วนภูมิภาค (ยุทธศาสตร์, บัญชี, HR, IT, กฎหมาย, ลูกค้าและการตลาด, วิศวกรรมของคณะทำงาน AI Governance) จำนวน **70 คน**", "70 คน")),
            new(onsite, ("2) WSIS Action Line Facilitator Session: C10 Ethical Dimensions of the Information Society Ethics in AI and Converging Technologies : ภาครัฐ ภาคเอกชน และภาควิชาการจากนานาชาติ จำนวน **30 คน**", "30 คน")),
            new(onsite, ("3) โครงการฝึกอบรม AI Policy and Skilling Lab Thailand \" AI for Creativity\"หน่วยงานภาครัฐ นักศึกษา ผู้ประกอบการ AI Art จำนวน **35 คน**", "35 คน")),
            new(onsite, ("4) Techsauce Global Summit 2025: AI Governance for Startup: A Guide to Tools, Compliance, And Market Access ผู้ประกอบการ Startup จำนวน **25 คน**", "25 คน")),
            new(onsite, ("5) หลักสูตรการใช้เครื่องมือดิจิทัลและปัญญาประดิษฐ์อย่างมีประสิทธิภาพ (Effective Use of Digital and AI Tools) รุ่นที่ 1 เจ้าหน้าที่ภาครัฐทุกระดับ จำนวน **40 คน**", "40 คน")),
            new(onsite, ("6) หลักสูตร AI Change Agent Program ผู้นำการเปลี่ยนแปลงเชิงพลิกองค์ก สู่วิถีจริยธรรมดิจิทัล ครั้งที่ 3 ผู้เข้าร่วม: พนักงาน/เจ้าหน้าที่ระดับปฏิบัติการ ผู้บริหารระดับต้น-กลาง หัวหน้าหน่วยงาน หัวหน้าโครงการ จำนวน **40 คน**", "40 คน")),
            new(onsite, ("7) กิจกรรมการพัฒนาและขยายเครือข่ายผู้สอนและผู้ถ่ายทอดองค์ความรู้ด้าน AI Governance (หลักสูตร Train the Trainers) ผู้เข้าร่วม: ผู้เชี่ยวชาญหลากหลายสาขา อาทิ นิติศาสตร์ สังคมศาสตร์ เศรษฐศาสตร์ แพทยศาสตร์ นิเทศศาสตร์ ไปจนถึงนักวิชาการและผู้กำกับดูแล (regulators) ที่มีประสบการณ์การสอน จำนวน **49 คน**", "49 คน")),
            new(onsite, ("8) หลักสูตร NEXUS AI - Network for Executive Xceleration & Unbounded Scale บรรยายหัวข้อ \"Securing AI: Governance, Risk, and Cyber Threats\" ผู้เข้าร่วม: ผู้บริหารระดับสูงด้าน AI ทั้งภาครัฐ และเอกชน จำนวน **59 คน**", "59 คน")),
            new(onsite, ("9) บรรยายพิเศษ \"ธรรมาภิบาล AI สำหรับภาครัฐ\" หลักสูตรรัฐประศาสนศาสตร์มหาบัณฑิต วิทยาลัยบัณฑิตศึกษาด้านการจัดการ มหาวิทยาลัยศรีปทุม ผู้เข้าร่วมผ่าน Zoom Meeting: จำนวน **78 คน**", "78 คน")),
            new(onsite, ("10) หลักสูตรการใช้เครื่องมือดิจิทัลและปัญญาประดิษฐ์อย่างมีประสิทธิภาพ (Effective Use of Digital and AI Tools) รุ่นที่ 2 ผู้เข้าร่วม: เจ้าหน้าที่ภาครัฐทุกระดับ จำนวน **40 คน**", "40 คน")),
            new(onsite, ("11) บรรยายหัวข้อ AI Governance ศูนย์เทคโนโลยีสารสนเทศ กระทรวงการต่างประเทศ บุคลากรภายในกระทรวง กต. จำนวน **50 คน**", "50 คน")),
            new(onsite, ("12) การประยุกต์ใช้ AI เพื่อยกระดับเศรษฐกิจ สังคม และคุณภาพชีวิตของประชาชน ตลอดจนความท้าทายในอนาคตของภาครัฐ: AI Governance ผู้แทนจากประเทศฟิลิปปินส์และเจ้าหน้าที่สถาบันเพิ่มผลผลิตแห่งชาติ จำนวน **31 คน**", "31 คน")),
            new(online, ("13) **AI Governance Webinar 2025 EP.4** บรรยายหัวข้อ: AI Roadmap : วาระแห่งการขับเคลื่อนไทยอย่างมีกลยุทธ์ ผู้เข้าชมผ่าน YouTube จำนวน **387 ราย**", "387 ราย")),
            new(online, ("14) **Cross-Industry AI Governance Roundtable 7** อุตสาหกรรมหลัก ทั้งเทคโนโลยี การผลิต การเงิน การสื่อสาร และกฎหมาย จำนวน **27 คน**", "27 คน")),
            new(online, ("15) **สัมมนาวิชาการ การประยุกต์ใช้ AI อย่างมีธรรมาภิบาล โดย ETDA** สำหรับหน่วยงานภาครัฐจำนวน **300 คน**", "300 คน")),
            new(online, ("16) **ประชุมรับฟังความคิดเห็นเพื่อสร้างความตระหนักผู้ที่เป็นประโยชน์และภัยจากการใช้งาน AI สำหรับผู้ใช้บริการระบบโทรคมนาคม** เสนอในหัวข้อ \"AI Guideline for Telecommunication : การร่วมออกแบบร่างแนวทางการกำกับดูแลและส่งเสริมการใช้งาน AI ในกิจการโทรคมนาคมอย่างมีธรรมาภิบาล\" ผู้เข้าร่วม: ผู้แทนจากหน่วยงานภายนอกที่เกี่ยวข้องทางด้านโทรคมนาคม และเครือข่ายภาคประชาชนในกิจการโทรคมนาคม จำนวน **109 คน**", "109 คน")),
            new(online, ("17) AI Alliance Thailand 1st Meetup หัวข้อ **\"Trustworthy AI begins with Open Collaboration\"** ผู้เชี่ยวชาญจากองค์กรเทคโนโลยีชั้นนำ หน่วยงานวิจัย และหน่วยงานกำกับดูแล จำนวน **80 คน**", "80 คน")),
            new(online, ("18) Big Data & Cloud Computing 2025 Theme: Cloud, Data & AI Synergy: Driving Growth and Innovation ปาฐกถา 5 **AI Governance & Sovereignty** สมาคมผู้ใช้ดิจิทัลไทย (DUGA) ภาครัฐ ภาคเอกชน ภาควิชาการ และภาคประชาสังคม จำนวน **100 คน**", "100 คน")),
            new(online, ("19) Workshop: Agentic AI for Public Leadership: Ethics, Innovation & Implementation Session 2: **AI Foundation – Ethical and Responsible AI** ผู้บริหารระดับกลาง- สูง ด้าน AI ภาครัฐ จำนวน **70 คน**", "70 คน")),
            new(online, ("20) โครงการฝึกอบรม **Girls in ICT Day 2025: การกำกับดูแล AI ใน Telemedicine** นักศึกษาพยาบาล จำนวน **103 คน**", "103 คน")),
            new(online, ("21) ประชุมเชิงปฏิบัติการ **AI เกี่ยวข้องอย่างไรกับสิทธิมนุษยชน?**: 4 ภาค (ภาคเหนือ, ภาคใต้, ภาคอีสาน, ภาคกลาง) การประยุกต์ใช้ AI อย่างมีธรรมาภิบาล (Governance) ภาครัฐ ภาคเอกชน ภาควิชาการ และภาคประชาสังคม จำนวน **152 คน**", "152 คน")),
            new(online, ("22) ETDA Live ซีรีส์ 'ไลฟ์กำลังดี' EP.6 ในหัวข้อ **\"จับสัญญาณโลกสู่ไทย : อนาคต AI Governance** หน่วยงานรัฐและเอกชนประชาชน ผู้เข้าชมผ่าน YouTube จำนวน **274 ราย**", "274 ราย")),
            new(
                online,
                ("23) การประชุมเชิงปฏิบัติการ **AI for Public Sectors: Experience Sharing** โดย สำนักงาน (ก.พ.ร.) และเนคเทค ร่วมเสวนา **\"Building an AI-Ready Government Onsite** จำนวน **240 คน**", "240 คน"),
                ("Online จำนวน **4,800 ราย**", "4,800 ราย")),
            new(online, ("24) งาน National Consultation Workshop-AI Competencies for Teachers and Students and Digital Learning Platform and Content in Thailand หัวข้อ **Capacity Building for AI Governance in Education**\" สำนักเลขาธิการคณะกรรมการแห่งชาติว่าด้วยการศึกษา วิทยาศาสตร์และวัฒนธรรมแห่งสหประชาชาติ กระทรวงศึกษาธิการ บุคลากรทางการศึกษา จำนวน **50 คน**", "50 คน")),
            new(
                online,
                ("25) งาน \"AI Governance & Cyber Security : การขับเคลื่อนสภากาชาดไทยในโลกดิจิทัลอย่างมีธรรมาภิบาลและความปลอดภัย\" หัวข้อ **ธรรมาภิบาลปัญญาประดิษฐ์ : AI Governance** ผู้บริหารระดับสูงของสภากาชาดไทย Top Executive (ระดับผู้อำนวยการหน่วยงานขึ้นไป) Onside จำนวน **20 คน**", "20 คน"),
                ("Online จำนวน **52 ราย**", "52 ราย")),
            new(online, ("26) \"GCNT Expo 2025 (Day 1): **AI for All: Ensuring No One Is Left Behind in the Age of AI**\" สมาคมเครือข่ายโกลบอลคอมแพ็กแห่งประเทศไทย (UN Global Compact Network Thailand: GCNT) ภาครัฐ ภาคประชาสังคม สถาบันการศึกษาเยาวชน และสื่อมวลชน จำนวน **42 ราย**", "42 ราย")),
        ];
    }
}
