import Records

/// A sentence as staff might write it, and what a careful reader would ask about. Everybody in it is
/// made up. Labelled by hand before the recogniser was tried on it; `[]` is innocent.
struct LabelledSentence: Sendable, CustomStringConvertible {
  let text: String
  let kinds: [IdentifyingPassage.Kind]

  init(_ text: String, _ kinds: IdentifyingPassage.Kind...) {
    self.text = text
    self.kinds = kinds
  }

  var description: String { text }

  /// What tells who somebody is.
  static let telling = [
    LabelledSentence("Maria Lopez, DOB 03/04/2010, ran again on Friday.", .birthDate),
    LabelledSentence("Client's date of birth: March 4, 2010.", .birthDate),
    LabelledSentence("She was born on 7 June 2009 in Toledo.", .birthDate),
    LabelledSentence("D.O.B. 2011-02-17 per the intake sheet", .birthDate),
    LabelledSentence("Her birthday is May 2nd, we bring a cake.", .birthDate),
    LabelledSentence("dob: 4/5/11, ask the foster mother", .birthDate),
    LabelledSentence("Maria Lopez (3/4/2010) told me about the motel.", .nameWithBirthDate),
    LabelledSentence("Seen: Keisha Ann Brown, 11/30/2008, at the clinic.", .nameWithBirthDate),
    LabelledSentence("Tyler O'Neil 6-12-2011 needs a bed.", .nameWithBirthDate),
    LabelledSentence("Maria Lopez, 15, met him online.", .nameWithAge),
    LabelledSentence("Jayden Carter (14) was found at the truck stop.", .nameWithAge),
    LabelledSentence("I spoke with Destiny Moore, age 16, about her phone.", .nameWithAge),
    LabelledSentence("Kayla B. Turner is 13 years old and in ninth grade.", .nameWithAge),
    LabelledSentence("A 15-year-old girl named Ana Ruiz came in.", .nameWithAge),
    LabelledSentence("The 17 y/o Marcus Hill would not give a name at first.", .nameWithAge),
    LabelledSentence("Ana Ruiz-Vega was 12 when it began.", .nameWithAge),
    LabelledSentence("fifteen-year-old Brianna Scott asked for water", .nameWithAge),
    LabelledSentence("Sofia Delgado, 16 yrs, same placement as before.", .nameWithAge),
    LabelledSentence("Her mother can be reached at 614-555-2368.", .telephone),
    LabelledSentence("cell (740) 555 8841, ask for grandma", .telephone),
    LabelledSentence("Call 555-7342 after school.", .telephone),
    LabelledSentence("He texts from 6145557788 every night.", .telephone),
    LabelledSentence("Number of the trafficker: +44 20 7946 0123", .telephone),
    LabelledSentence("Reach the aunt: 1.419.555.2290.", .telephone),
    LabelledSentence("Write to maria.lopez09@mail.example.com.", .email),
    LabelledSentence("Her account is kay_kay15@chat.example", .email),
    LabelledSentence("She stays at 218 North Elm Street with an uncle.", .address),
    LabelledSentence("Picked up from 40 W. 5th Ave, apartment 2.", .address),
    LabelledSentence("He keeps them at 1722 Cedar Ridge Rd.", .address),
    LabelledSentence("Mail goes to P.O. Box 411, Lima.", .address),
    LabelledSentence("they moved to 24 elm street last week", .address),
    LabelledSentence("Dropped her at 9 Willow Court.", .address),
    LabelledSentence("SSN 123-45-6789 is on the form.", .socialSecurity),
    LabelledSentence("Her social security number ends in 6789.", .socialSecurity),
    LabelledSentence("The card says 219 09 9999.", .socialSecurity),
    LabelledSentence("See case no. 23-JV-0145.", .caseNumber),
    LabelledSentence("CPS case 4471902 is still open.", .caseNumber),
    LabelledSentence("File number: 88123", .caseNumber),
    LabelledSentence("The referral # 20-4417 came from school.", .caseNumber),
    LabelledSentence("Medicaid ID 910223344112", .caseNumber),
    LabelledSentence("Police report 2025-118845 has the plate.", .caseNumber),
    LabelledSentence("Her A-file is A123456789.", .caseNumber),
    LabelledSentence("In JV-24-00871 the magistrate ordered a stay.", .caseNumber),
    LabelledSentence(
      "Jane Roe, 15, lives at 12 Oak Lane, phone 330-555-4127.", .nameWithAge, .address,
      .telephone),
    // What the recogniser cannot know by shape alone.
    LabelledSentence("maria lopez, 15, ran on tuesday", .nameWithAge),
    LabelledSentence("MARIA LOPEZ DOB UNKNOWN, 15 YEARS", .nameWithAge),
    LabelledSentence("Nguyễn Thị Mai is fifteen.", .nameWithAge),
  ]

  /// What training, law and supervision speak of.
  static let innocent = [
    "Training on 03/04/2026, three hours, county building.",
    "Observed on November 21, 2026 in the intake room.",
    "Next meeting: Monday, December 7, at 10:30.",
    "She passed Module 3 and retook the quiz of Module 4.",
    "Call the National Human Trafficking Hotline at 1-888-373-7888.",
    "Hotline 1-888-373-7888, text 233733, or call 988 at any hour.",
    "The runaway line is 1-800-786-2929.",
    "In an emergency call 911; for advice call 211.",
    "22 U.S.C. 7102 defines severe forms of trafficking.",
    "Section 2905.32 of the Ohio Revised Code.",
    "The Preventing Sex Trafficking and Strengthening Families Act, Public Law 113-183.",
    "45 CFR 1355.40 asks the agency to report within 24 hours.",
    "Title IV-E, section 471(a)(9)(C).",
    "House Report 106-939 explains the choice of words.",
    "The Trafficking Victims Protection Act of 2000 came first.",
    "A 15-year-old came in with an older man and would not speak.",
    "He was 14 when it began; now he is 16.",
    "M., 15, said that she was fine.",
    "K.B. (16) asked for her phone.",
    "Ask for age and date of birth only when it is needed.",
    "Do not write a DOB in an e-mail.",
    "We talked for 45 minutes about question 12.",
    "Dana Fields led the talk on 03/04/2026.",
    "Rosa Martin, supervisor, county office.",
    "Spoke with Rosa Martin for 15 minutes about boundaries.",
    "Rosa Martin was 10 minutes late.",
    "Case study 2 was hard; in case 3 she saw the signs.",
    "In case of doubt report to the hotline within 24 hours.",
    "The 2025 report counted 1,200 cases.",
    "Report 2024-2025 of the state task force, page 118.",
    "Record the time, the place and the words as they were said.",
    "12 of 15 staff passed; pass mark 80%.",
    "About 1 in 6 missing children were likely trafficked.",
    "5 Family Court hearings took place this month.",
    "Lesson 2 Safe Place explains the sign in the window.",
    "The walk down the street took 10 minutes.",
    "Room 204, second floor, bring your own laptop.",
    "Policy 4.2.1, version 2026-03, valid until 2027-03-31.",
    "Ratio 3-4-1; see table 12.",
    "Core Competency 6, skill 2, seen with help.",
    "Form I-914 is for a T visa.",
    "She reported within 2 hours and called 1-833-688-2123.",
    "Good: let the young person choose where to sit.",
    "He used “victim”; we agreed on “young person”.",
    "Not yet: asked three questions in a row, did not wait.",
    "The number 555-0142 in the scenario belongs to nobody.",
    "Her case plan was due in 30 days.",
    "May 1 to June 30, 2026: shadowing.",
    "Certificate 2214 of the state academy, shown on paper.",
    "Harbor House takes youth from 12 to 17.",
    "Two shifts, 7-3 and 3-11, with one break.",
    "She scored 18 of 21, up from 12.",
    "Attended: Rosa Martin, Dana Fields, Lee Chan.",
    "Version 1.2.3456 of the record system was down.",
    "Budget $614,555 for 2026.",
    "The child said: “Nobody asked me before.”",
    "Read pages 100-118 before the next session.",
    "United States v. Doe is quoted in lesson 4.",
  ].map { LabelledSentence($0) }

  /// The agency's own numbers and addresses, which its lessons print.
  static let published = [
    LabelledSentence("Our office: 100 East Main Street, Suite 4."),
    LabelledSentence("After hours call 614-555-7100, the duty phone."),
    LabelledSentence("Write to hotline@ridgeway.example."),
    LabelledSentence("In the scenario Tasha Green, 15, waits in the car."),
  ]

  static let values = """
    Ridgeway Children's Services, 100 East Main Street. Duty phone 614-555-7100, \
    hotline@ridgeway.example. Tasha Green sits in the car.
    """
}
