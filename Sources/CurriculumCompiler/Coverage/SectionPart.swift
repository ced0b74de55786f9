/// A lesson, a question or another section, with the id of its file.
struct SectionPart: Sendable {
  let section: Section
  let file: String?

  var landmark: Landmark { section.landmark(in: file) }
}

extension Coverage<SectionPart> {
  init(of files: [FileSyntax], _ directory: Directory) {
    let sections = files.flatMap(\.sections)
    var lessons: [String: [SectionPart]] = [:]
    var questions: [String: [SectionPart]] = [:]
    for file in files.filter({ $0.kind == .module }) + files.filter({ $0.kind == .quiz }) {
      for section in file.sections where section.role == .lesson || section.role == .question {
        let part = SectionPart(section: section, file: file.root?.id)
        for id in directory.ids("Teaches", of: section) { lessons[id, default: []].append(part) }
        for id in directory.ids("Tests", of: section) { questions[id, default: []].append(part) }
      }
    }
    self.init(
      goals: sections.filter { $0.role == .competency }.flatMap(\.goals), lessons: lessons,
      questions: questions,
      named: Set(
        sections.filter { $0.role == .module }
          .compactMap { $0.fact("Competency")?.references.first }.map(directory.id(named:))))
  }
}
