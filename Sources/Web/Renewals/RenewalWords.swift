import Assessment
import CurriculumModel
import Rendering

/// What the lines of many people say of a release, each thing looked up once.
struct RenewalWords {
  struct Refresher {
    let id: Pathway.ID
    let title: String
  }

  private let index: CurriculumIndex
  private let renderer: Renderer
  private var competencies: [Competency.ID: String] = [:]
  private var refreshers: [Competency.ID: Refresher?] = [:]

  init(served: ServedRelease) {
    index = served.index
    renderer = served.renderer(for: nil)
  }

  mutating func title(of competency: Competency.ID) -> String {
    if let title = competencies[competency] { return title }
    let title =
      index.competencies[competency].map { renderer.plainText($0.title) } ?? competency.rawValue
    competencies[competency] = title
    return title
  }

  /// Of those that the release has.
  func titles(of modules: [Module.ID]) -> [String] {
    modules.compactMap { index.modules[$0] }.map { renderer.plainText($0.title) }
  }

  /// The pathway to ask for; `nil` where none teaches the competency.
  mutating func refresher(for competency: Competency.ID) -> Refresher? {
    if let refresher = refreshers[competency] { return refresher }
    let refresher = Assessment.refresher(for: competency, in: index).map {
      Refresher(id: $0.id, title: renderer.plainText($0.title))
    }
    refreshers[competency] = .some(refresher)
    return refresher
  }
}
