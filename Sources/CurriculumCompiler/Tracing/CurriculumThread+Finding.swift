import Diagnostics

extension CurriculumThread {
  /// `id` as the author wrote it, or with the id of its file: `core-1-quiz/q-consent`.
  public init(of id: String, in folder: SourceFolder) {
    self.init(of: id, in: LinkedCurriculum.reading(folder))
  }

  init(of id: String, in curriculum: LinkedCurriculum) {
    let tracer = Tracer(curriculum)
    let things = curriculum.directory.things.filter { $0.names.contains(id) }
    let names = curriculum.directory.things.flatMap(\.names)
    self.init(
      knots: things.compactMap(tracer.knot),
      suggestions: things.isEmpty ? NearMiss.suggestions(for: id, in: Set(names)) : [])
  }
}

extension Thing {
  /// What somebody may call it.
  fileprivate var names: [String] {
    guard kind.isLocal, let fileID else { return [id] }
    return [id, "\(fileID)/\(id)"]
  }
}
