import CurriculumModel
import Rendering

/// The title and the first words of a reference page, as the author wrote them.
struct ReferenceIntroduction {
  let title: String
  let introduction: HTML

  /// `standIn` is the title where the curriculum has no file of this kind.
  init(_ kind: ReferencePage.Kind, of curriculum: Curriculum, standIn: String, renderer: Renderer) {
    let page = curriculum.referencePages.first { $0.kind == kind }
    title = page.map { renderer.plainText($0.title) } ?? standIn
    introduction = page.map { renderer.html($0.introduction) } ?? HTML()
  }
}

extension Renderer {
  /// What an entry rests on, or nothing where it names no source.
  func sourceLine(_ citations: [Citation]) -> HTML {
    guard !citations.isEmpty else { return HTML() }
    let links = citations.enumerated().map { index, citation -> HTML in
      index == 0 ? html(citation) : "; \(html(citation))"
    }
    return "<p class=\"hint\">Source: \(links)</p>\n"
  }
}
