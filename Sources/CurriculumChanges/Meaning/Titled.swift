import CurriculumModel

/// A thing that has a title and an introduction, and is known by the things inside it.
protocol Titled: Meaningful {
  var key: String { get }
  var title: [Inline] { get }
  var introduction: [Block] { get }
}

extension Titled {
  var meaning: Meaning { meaning(title, text: introduction.passages) }
}

struct FrameworkFrame: Titled {
  static let subjectKind = SubjectKind.framework
  let key: String
  let title: [Inline]
  let introduction: [Block]

  init(_ framework: Framework) {
    key = framework.id.rawValue
    title = framework.title
    introduction = framework.introduction
  }
}

struct AreaFrame: Titled {
  static let subjectKind = SubjectKind.area
  let key: String
  let title: [Inline]
  let introduction: [Block]

  init(_ area: CompetencyArea) {
    key = area.id.rawValue
    title = area.title
    introduction = area.introduction
  }
}

struct PrincipleGroupFrame: Titled {
  static let subjectKind = SubjectKind.principleGroup
  let key: String
  let title: [Inline]
  let introduction: [Block]

  init(_ group: PrincipleGroup) {
    key = group.id.rawValue
    title = group.title
    introduction = group.introduction
  }
}

struct AgencyFrame: Titled {
  static let subjectKind = SubjectKind.agency
  let key: String
  let title: [Inline]
  let introduction: [Block]

  init(_ agency: AgencyProfile) {
    key = agency.id.rawValue
    title = agency.title
    introduction = agency.introduction
  }
}

struct PageFrame: Titled {
  static let subjectKind = SubjectKind.page
  let key: String
  let title: [Inline]
  let introduction: [Block]

  init(_ page: ReferencePage) {
    key = page.kind.rawValue
    title = page.title
    introduction = page.introduction
  }
}
