/// Why there is no demonstration.
enum DemoError: Error, Hashable {
  case folderNotEmpty(String)
  case folderUnusable(String, reason: String)
  case unfinished(String)
  case ledgerFault(String)
  case notACue(String)
  case clockTurnedBack
  case notFinished
}

extension DemoError: CustomStringConvertible {
  var description: String {
    switch self {
    case .folderNotEmpty(let path):
      """
      \(path) is not empty, and what is in it is not a demonstration. It was left as it is; give \
      another folder with --data
      """
    case .folderUnusable(let path, let reason): "cannot use the data folder \(path): \(reason)"
    case .unfinished(let path):
      "\(path) holds half a demonstration; make it anew: Scripts/month --data \(path)"
    case .ledgerFault(let fault): "the ledger of the demonstration does not hold: \(fault)"
    case .notACue(let line): "\(line) is no cue; see groundwork stage --help"
    case .clockTurnedBack: "a clock is never turned back"
    case .notFinished: "the script stopped before the demonstration was finished"
    }
  }
}
