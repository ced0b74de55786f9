import Assessment
import Rendering

extension GradeChange {
  var label: HTML {
    switch self {
    case .unchanged: StatusLabel.notStarted("The same")
    case .better: StatusLabel.met("Better")
    case .worse: StatusLabel.due("Worse")
    case .nowPassed: StatusLabel.met("Now passed")
    case .noLongerPassed: StatusLabel.due("Not passed")
    }
  }

  /// What follows for somebody when it is applied.
  var consequence: String {
    switch self {
    case .unchanged: ""
    case .better: "the new grade counts"
    case .worse: "the old grade stays"
    case .nowPassed: "counts as passed from today"
    case .noLongerPassed: "stays passed; the supervisor sees it"
    }
  }
}

extension QuestionRegrade.Obstacle {
  var words: String {
    switch self {
    case .gone: "is asked no more"
    case .otherKind: "is of another kind now"
    case .otherWords: "is asked, or its options read, in other words now"
    case .markedByPeople: "has another rubric now, and people mark it"
    }
  }
}
