public import CurriculumModel
import Diagnostics

extension NewFiles {
  /// An agency with an invented answer for every value, each other than the rest, so that no two
  /// answers of a question become the same. All of them are to be reviewed `today`: from tomorrow
  /// on, a check names those that nobody has filled in.
  public static func agency(
    _ id: String, in folder: SourceFolder, on today: CalendarDate
  ) throws(Refusal) -> NewFiles {
    let curriculum = LinkedCurriculum.reading(folder)
    let path = "Curriculum/agencies/\(id).md"
    try curriculum.expectFree(id, [.agency], path: path)
    let values = curriculum.sections(.value).enumerated().map { number, value in
      let kind = value.fact("Kind").flatMap { AgencyValue.Kind(rawValue: $0.text) } ?? .text
      return """

        ## \(value.heading.title.plainText) `\(value.id ?? "")`

        - **Value**: \(invented(kind, value.id ?? "", number))
        - **Source**: not filled in yet
        - **Review by**: \(today)

        """
    }
    let text = """
      # \(id.asTitle) `\(id)`

      Replace every value, say where it comes from, and set the day by which somebody looks again.

      """
    return NewFiles(
      files: [SourceFile(path: path, text: text + values.joined())],
      advice: [
        "Replace every value; from tomorrow on groundwork check names those that are left."
      ])
  }

  /// Nothing that leads anywhere: 555-0100 to 555-0199 are kept free for fiction in North America,
  /// example.org by RFC 2606.
  private static func invented(_ kind: AgencyValue.Kind, _ id: String, _ number: Int) -> String {
    switch kind {
    case .text: "not filled in yet (\(id))"
    case .phone: "555-0\(100 + number % 100)" + (number < 100 ? "" : " ext. \(number / 100)")
    case .email: "not-filled-in-\(number + 1)@example.org"
    case .link: "https://example.org/not-filled-in-\(number + 1)"
    case .address: "\(number + 1) Example Street"
    case .person: "Somebody \(number + 1)"
    case .hours: "not filled in yet, 0:00 to 0:00 (\(id))"
    }
  }
}
