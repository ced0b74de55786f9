import Assessment
import CurriculumModel
import Rendering

/// A module in a list: how far the learner has come with it.
struct ModuleRow: Hashable {
  let title: String
  let address: SiteAddress
  let progress: ModuleProgress

  init(_ progress: ModuleProgress, in index: CurriculumIndex, renderer: Renderer) {
    let module = index.modules[progress.module]
    title = module.map { renderer.plainText($0.title) } ?? progress.module.rawValue
    address = .module(progress.module)
    self.progress = progress
  }

  var html: HTML {
    """
    <li><a href="\(address.path)">\(title)</a> \(label)</li>

    """
  }

  private var label: HTML {
    switch progress.state {
    case .locked: StatusLabel.notStarted("Comes later")
    case .open: StatusLabel.notStarted("Not started")
    case .reading:
      StatusLabel.underWay("\(progress.lessonsRead) of \(progress.lessonsTotal) lessons read")
    case .readyForQuiz: StatusLabel.underWay("Ready for the quiz")
    case .waiting: StatusLabel.underWay("Waits for your supervisor")
    case .passed: StatusLabel.met("Passed")
    case .waived: StatusLabel.met("Earlier learning accepted")
    }
  }
}
