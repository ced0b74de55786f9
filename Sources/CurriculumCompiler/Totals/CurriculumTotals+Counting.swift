extension CurriculumTotals {
  init(of curriculum: LinkedCurriculum) {
    let prose = curriculum.prose
    let quizzes = curriculum.files(.quiz)
    version = 1
    modules = curriculum.files(.module).compactMap { file in
      guard let root = file.root, let id = root.id else { return nil }
      let quiz = quizzes.first { $0.root?.fact("Module")?.references.first?.text == id }
      return Module(root, id: id, of: file, quiz: quiz, prose: prose[file.file])
    }
    let cited = Dictionary(
      curriculum.links.compactMap { $0.sourceID }.map { ($0, 1) }, uniquingKeysWith: +)
    sources = curriculum.sections(.source).compactMap(\.id).map {
      CitedSource(id: $0, citations: cited[$0] ?? 0)
    }
    terms = curriculum.sections(.term).count
    principles = curriculum.sections(.principle).count
    competencies = curriculum.sections(.competency).count
    skills = curriculum.sections(.skill).count
    quizWords = quizzes.reduce(0) { $0 + (prose[$1.file]?.wordCount ?? 0) }
  }
}

extension CurriculumTotals.Module {
  fileprivate init(
    _ root: Section, id: String, of file: FileSyntax, quiz: FileSyntax?, prose: ProseFindings?
  ) {
    let questions = quiz?.sections.filter { $0.role == .question } ?? []
    var text = Readability()
    for (number, section) in file.sections.enumerated() where section.role == .lesson {
      if let lesson = prose?.readability[number] { text.add(lesson) }
    }
    self.init(
      id: id, title: root.heading.title.plainText,
      lessons: root.sections.count { $0.role == .lesson }, words: prose?.wordCount ?? 0,
      questions: Dictionary(
        questions.compactMap(\.task?.line.text).map { ($0, 1) }, uniquingKeysWith: +),
      scenarios: questions.filter { $0.task?.instruction == .scenario }.map {
        .init(id: $0.id ?? "", scenes: $0.sections.count)
      },
      gradeTenths: text.grade.map { Int(($0 * 10).rounded()) })
  }
}

extension ResolvedLink {
  /// The source that it cites; `nil` where it is no citation.
  fileprivate var sourceID: String? {
    guard case .thing(let thing) = target, thing.kind == .source else { return nil }
    return thing.id
  }
}
