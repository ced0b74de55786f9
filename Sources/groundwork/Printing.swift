import CanonicalJSON
import Foundation

/// Prints a text as it is.
func printPlain(_ text: String) {
  FileHandle.standardOutput.write(Data(text.utf8))
}

/// Prints a value as canonical JSON (RFC 8785) on one line.
func printJSON(_ value: some Encodable) throws {
  try orExit {
    FileHandle.standardOutput.write(Data(try CanonicalJSONEncoder().encode(value) + [0x0A]))
  }
}

/// `; did you mean a or b?`, or nothing.
func didYouMean(_ suggestions: [String]) -> String {
  suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: " or "))?"
}
