import Foundation

#if canImport(CMalloc)
  import CMalloc
#endif

/// What the allocator keeps of memory that nothing uses any more.
enum SpareMemory {
  /// Gives it back to the system. Worth its few milliseconds once, after something large is done
  /// with: a compile leaves some 8 MB behind that a server would carry for months.
  static func giveBack() {
    #if canImport(CMalloc)
      malloc_trim(0)
    #endif
  }

  /// Lets the allocator have as many heaps as there are processors, not eight times as many: each
  /// keeps what was once needed in it. Holds for heaps that are not there yet.
  static func limit() {
    #if canImport(CMalloc)
      mallopt(M_ARENA_MAX, Int32(clamping: ProcessInfo.processInfo.activeProcessorCount))
    #endif
  }
}
