import Foundation
import GRDB

extension RandomID {
  var blob: Data { Data(bytes) }
}

extension Array<UInt8> {
  var blob: Data { Data(self) }
}

extension Row {
  /// The random id in a column that the schema keeps to 16 bytes.
  func id<Subject>(_ column: Int) throws -> RandomID<Subject> {
    guard let id = try optionalID(column) as RandomID<Subject>? else {
      throw RecordsError.storageFailed(code: Int(ResultCode.SQLITE_CORRUPT.rawValue))
    }
    return id
  }

  func optionalID<Subject>(_ column: Int) throws -> RandomID<Subject>? {
    try withUnsafeData(atIndex: column) { data in
      data.flatMap { data in data.withUnsafeBytes { RandomID(bytes: $0) } }
    }
  }

  func moment(_ column: Int) -> UTCMilliseconds { UTCMilliseconds(self[column]) }
}
