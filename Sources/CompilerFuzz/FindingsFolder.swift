import Foundation

/// Where inputs are kept that something was wrong with.
struct FindingsFolder {
  let path: String
  let seed: UInt64

  func keep(_ finding: FuzzFinding) throws {
    let folder = "\(path)/seed-\(seed)-\(finding.name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in finding.files {
      try Data(file.bytes).write(to: URL(filePath: "\(folder)/\(file.name)"))
    }
    let text = finding.sentences.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/what.txt"))
    print("\(folder):\n  " + finding.sentences.joined(separator: "\n  "))
    fflush(nil)
  }
}
