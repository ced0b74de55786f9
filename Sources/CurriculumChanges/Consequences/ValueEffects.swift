import CurriculumModel

/// Works out what an agency's changed values mean: only its own people learned the old ones.
struct ValueEffects {
  let old: CurriculumIndex
  let new: CurriculumIndex

  func all(_ changes: [CurriculumChange]) -> [CompetencyEffect] {
    let changed = changes.filter {
      $0.subject.kind == .agencyValue && $0.label == .valueChanged
    }.compactMap { FilledValue.parts(of: $0.subject.id) }
    return new.curriculum.agencies.flatMap { agency in
      let values = changed.filter { $0.agency == agency.id }.map(\.value)
      return values.isEmpty ? [] : effects(of: values, in: agency.id)
    }
  }

  private func effects(
    of values: [AgencyValue.ID], in agency: AgencyProfile.ID
  ) -> [CompetencyEffect] {
    let wanted = Set(values.map { "{{\($0)}}" })
    let lessons = new.curriculum.modules.flatMap(\.lessons)
    let questions = new.curriculum.quizzes.flatMap(\.questions)
    let uses = Dictionary(
      (lessons.map { ($0.key, $0.meaning) } + questions.map { ($0.key, $0.meaning) })
        .map { ($0, $1.values.intersection(wanted)) }
    ) { first, _ in first }
    func used(_ key: String) -> Set<String> { uses[key] ?? [] }
    // One place to read a new number is enough, and one question that asks for it.
    let read = Cover.least(of: wanted, beginningWith: [], from: lessons) { (used($0.key), 0) }
    let asked = Cover.least(of: wanted, beginningWith: [], from: questions) { question in
      (used(question.key), question.taughtIn.count { read.contains($0.lesson) })
    }
    let tested = questions.filter { !used($0.key).isEmpty }.flatMap(\.tests)
    let taught = lessons.filter { !used($0.key).isEmpty }.flatMap(\.teaches)
    let touched = Set(tested.isEmpty ? taught : tested)
    let refresher = Refresher(
      lessons: lessons.map(\.id).filter(read.contains),
      questions: questions.map(\.id).filter(asked.contains))
    return new.curriculum.competencies.compactMap { competency in
      let own = competency.objectiveIDs.filter(touched.contains)
      guard !own.isEmpty else { return nil }
      return CompetencyEffect(
        competency: competency.id, title: competency.title.plainText(), verdict: .counts,
        reasons: values.map { "The value \($0) of \(agency) has changed." }, objectives: own,
        modules: modules(using: own) { !used($0).isEmpty }, skills: [], concernsDocuments: false,
        agency: agency, refresher: refresher)
    }
  }
}

extension ValueEffects {
  /// The modules that teach or ask one of these objectives where a value is named.
  private func modules(
    using objectives: [Objective.ID], where isNamed: (String) -> Bool
  ) -> [ModuleConcerned] {
    let own = Set(objectives)
    return new.curriculum.modules.filter { module in
      module.lessons.contains { isNamed($0.key) && !own.isDisjoint(with: $0.teaches) }
        || new.quizzes[module.quiz]?.questions.contains {
          isNamed($0.key) && !own.isDisjoint(with: $0.tests)
        } ?? false
    }.compactMap { module in
      old.modules[module.id].map { ModuleConcerned(module: $0.id, through: $0.revision) }
    }
  }
}

extension Meaning {
  /// The blanks in it, with their braces.
  fileprivate var values: Set<String> {
    let passages =
      text + answers.flatMap { $0.text + $0.counterpart + $0.feedback }
    return Set(
      passages.flatMap(\.words).flatMap { word -> [String] in
        switch word.kind {
        case .value: [word.text]
        case .reference where word.text.contains("{{"):
          WordScanner.words(in: word.text).filter { $0.kind == .value }.map(\.text)
        default: []
        }
      })
  }
}

extension FilledValue {
  static func parts(of key: String) -> (agency: AgencyProfile.ID, value: AgencyValue.ID)? {
    guard let slash = key.firstIndex(of: "/"), let agency = AgencyProfile.ID(String(key[..<slash])),
      let value = AgencyValue.ID(String(key[key.index(after: slash)...]))
    else { return nil }
    return (agency, value)
  }
}
