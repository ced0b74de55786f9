import ArgumentParser
import CurriculumCompiler
import CurriculumModel
import Diagnostics
import Foundation

/// Reads a release's file. Exit status 2 where it is none.
func readRelease(at path: String) throws -> Release {
  try orExit { try Release(reading: [UInt8](try Data(contentsOf: URL(filePath: path)))) }
}

/// Compiles the folders below a path. Prints the faults and ends with exit status 1 where there
/// are any.
func compileRelease(in folder: String) throws -> Release {
  let compilation = try orExit { compile(try SourceFolder.read(at: folder)) }
  guard let curriculum = compilation.curriculum else {
    let renderer = TextRenderer(
      sources: compilation.sources, useColor: isatty(FileHandle.standardError.fileDescriptor) == 1)
    FileHandle.standardError.write(Data(renderer.render(compilation.diagnostics).utf8))
    throw ExitCode(1)
  }
  return try orExit { try Release(compiling: curriculum) }
}
