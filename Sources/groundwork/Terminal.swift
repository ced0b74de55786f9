import ArgumentParser
import Foundation
import Records

/// What scripts can tell apart from "not valid".
private let cannotRun = ExitCode(2)

/// Runs `body`; where the world is in the way, says so and ends with exit status 2.
func orExit<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw explained(error)
  }
}

func orExit<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
  do {
    return try await body()
  } catch {
    throw explained(error)
  }
}

/// Says what is in the way; the exit status to end with.
func explained(_ error: any Error) -> ExitCode {
  switch error {
  case let error as RecordsError: printError("\(error)")
  case let error as CocoaError: printError(error.localizedDescription)
  default: printError("\(error)")
  }
  return cannotRun
}

func printError(_ text: String) {
  FileHandle.standardError.write(Data("groundwork: \(text)\n".utf8))
}

/// Reads a public key from the command line.
func issuerKey(_ text: String) throws -> IssuerKey {
  guard let key = IssuerKey(text) else {
    throw ValidationError("a public key has 64 hexadecimal digits in lower case")
  }
  return key
}
