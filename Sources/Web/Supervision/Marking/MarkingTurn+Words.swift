import Records

extension MarkingTurn {
  /// What the marker should know first; `nil` where there is nothing.
  var explanation: String? {
    switch self {
    case .first, .done: nil
    case .second:
      "Somebody else has marked this answer, too. You see what they found once you have said what "
        + "you find."
    case .settle:
      "Two people marked this answer and differ. Talk with them, then decide on the rows on which "
        + "they do. Where both said the same, that stays."
    case .alone:
      "Two people should mark this answer, and nobody else is left who could. This is what you "
        + "found; if you save it, it stands alone."
    case .again:
      "This answer was marked, and the result is known. What you save now counts instead; both "
        + "stay in the record."
    }
  }

  /// `ofTwo` where the question asks for two markers: nobody is told what the first one found.
  func button(telling learner: String, ofTwo: Bool) -> String {
    switch self {
    case .first where ofTwo: "Save"
    case .first, .settle, .alone, .done: "Save and tell \(learner)"
    case .second: "Save"
    case .again: "Mark it again and tell \(learner)"
    }
  }

  func consequence(for learner: String, ofTwo: Bool) -> String {
    switch self {
    case .first where ofTwo:
      "Once saved, it stays in the record. Somebody else marks it, too, without seeing what you "
        + "found; \(learner) is told nothing before both of you have."
    case .first, .settle, .alone, .done:
      "Once saved, it stays in the record. \(learner) sees each row and your note, and the result of "
        + "the quiz, as soon as it stands."
    case .second:
      "If you both found the same, it stands and \(learner) sees it, with the notes. If not, one of "
        + "you or somebody else decides on the rows on which you differ."
    case .again:
      "\(learner) sees the rows, your reason and the note. If the quiz is no longer passed, what "
        + "rests on it opens again; completion records that were issued stay valid until they are "
        + "revoked."
    }
  }

  /// As a task in a list.
  var task: String {
    switch self {
    case .first, .done: "Read an answer"
    case .second: "Read an answer as the second marker"
    case .settle: "Settle what two markers differ on"
    case .alone: "Let your mark of an answer stand"
    case .again: "Mark an answer again"
    }
  }
}
