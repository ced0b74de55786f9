import CurriculumModel

extension Destination {
  /// `nil` for things that have no place of their own on the site.
  init?(_ thing: Thing) {
    switch thing.kind {
    case .module: self.init(thing.id) { .module(id: $0) }
    case .lesson:
      guard let id: Lesson.ID = thing.id(in: thing.fileID) else { return nil }
      self = .lesson(id: id, section: nil)
    case .passage:
      guard let lesson = thing.lesson.flatMap({ Lesson.ID($0) }),
        let module = thing.fileID.flatMap({ Module.ID($0) })
      else { return nil }
      self = .lesson(id: Lesson.ID(lesson, in: module), section: thing.id)
    case .question:
      guard let id: Question.ID = thing.id(in: thing.fileID) else { return nil }
      self = .question(id: id)
    case .pathway: self.init(thing.id) { .pathway(id: $0) }
    case .framework: self.init(thing.id) { .framework(id: $0) }
    case .competency: self.init(thing.id) { .competency(id: $0) }
    case .objective: self.init(thing.id) { .objective(id: $0) }
    case .principle: self.init(thing.id) { .principle(id: $0) }
    case .term: self.init(thing.id) { .term(id: $0) }
    case .wordRule: self.init(thing.id) { .wordRule(id: $0) }
    case .source: self.init(thing.id) { .source(id: $0) }
    case .curriculum, .area, .principleGroup, .value, .agency, .quiz, .pool: return nil
    }
  }

  private init?<Subject>(_ id: String, _ make: (Identifier<Subject>) -> Destination) {
    guard let id = Identifier<Subject>(id) else { return nil }
    self = make(id)
  }
}

extension Thing {
  /// The id of something inside a file: `file/local`.
  fileprivate func id<Subject>(in file: String?) -> Identifier<Subject>? {
    guard let local = Identifier<Subject>(id), let file = file.flatMap({ Identifier<Thing>($0) })
    else { return nil }
    return Identifier(local, in: file)
  }
}
