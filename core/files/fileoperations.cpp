// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileoperations.h"

#include <cerrno>
#include <cstdio>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <filesystem>
#include <memory>
#include <system_error>
#endif

namespace chainrule {
namespace {

#if defined(__unix__) || defined(__APPLE__)

class Descriptor {
 public:
  explicit Descriptor(int file) : m_file(file) {}
  ~Descriptor() {
    if (m_file >= 0) {
      const int error = errno;
      ::close(m_file);
      errno = error;
    }
  }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;

  int get() const { return m_file; }
  int release() { return std::exchange(m_file, -1); }

 private:
  int m_file;
};

bool isStillNamed(int file, const std::string &path) {
  struct stat open = {}, named = {};
  return ::fstat(file, &open) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         S_ISREG(named.st_mode) && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

// A file is its writer's as long as it is locked, and that ends with the writer, however it ends.
// Only who has locked a file that still has its name may remove it or give it another.
class PosixFiles : public FileOperations {
 public:
  Handle create(const std::string &path) override {
    int file = createNew(path);
    if (file < 0 && errno == EEXIST && removeLeftBehind(path)) {
      file = createNew(path);
    }
    return file;
  }

  std::ptrdiff_t write(Handle file, const char *bytes, std::size_t count) override {
    return ::write(static_cast<int>(file), bytes, count);
  }

  int sync(Handle file) override { return ::fsync(static_cast<int>(file)); }

  int rename(Handle, const std::string &part, const std::string &target) override {
    return std::rename(part.c_str(), target.c_str());
  }

  int remove(Handle, const std::string &path) override { return ::unlink(path.c_str()); }

  int close(Handle file) override { return ::close(static_cast<int>(file)); }

  int syncFolder(const std::string &folder) override {
    const Descriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.get() < 0 ? -1 : ::fsync(file.get());
  }

 private:
  static int createNew(const std::string &path) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.get() < 0) {
      return -1;
    }
    const bool inUse = ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (inUse || !isStillNamed(file.get(), path)) {
      errno = EEXIST;  // another program took it for one left behind
      return -1;
    }
    return file.release();
  }

  static bool removeLeftBehind(const std::string &path) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    const bool removed = file.get() >= 0 && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
                         isStillNamed(file.get(), path) && ::unlink(path.c_str()) == 0;
    errno = EEXIST;
    return removed;
  }
};

using SystemFiles = PosixFiles;

#else

namespace fs = std::filesystem;

// Without locks nobody can tell whether a file was left behind, nor make sure of the disk.
class StandardFiles : public FileOperations {
 public:
  Handle create(const std::string &path) override {
    std::FILE *file = std::fopen(path.c_str(), "wbx");
    return file == nullptr ? -1 : reinterpret_cast<Handle>(new Open{file});
  }

  std::ptrdiff_t write(Handle file, const char *bytes, std::size_t count) override {
    const std::size_t written = std::fwrite(bytes, 1, count, opened(file)->file);
    return written == 0 ? -1 : static_cast<std::ptrdiff_t>(written);
  }

  int sync(Handle file) override { return std::fflush(opened(file)->file); }

  int rename(Handle file, const std::string &part, const std::string &target) override {
    if (closeStream(*opened(file)) != 0) {  // an open file may have to keep its name
      return -1;
    }
    std::error_code error;
    fs::rename(part, target, error);
    errno = error.value();
    return error ? -1 : 0;
  }

  int remove(Handle file, const std::string &path) override {
    closeStream(*opened(file));
    std::error_code error;
    return fs::remove(path, error) ? 0 : -1;
  }

  int close(Handle file) override {
    const std::unique_ptr<Open> closing(opened(file));
    return closeStream(*closing);
  }

  int syncFolder(const std::string &) override { return 0; }

 private:
  struct Open {
    std::FILE *file;
  };

  static Open *opened(Handle file) { return reinterpret_cast<Open *>(file); }

  static int closeStream(Open &open) {
    std::FILE *file = std::exchange(open.file, nullptr);
    return file == nullptr ? 0 : std::fclose(file);
  }
};

using SystemFiles = StandardFiles;

#endif

}  // namespace

FileOperations &FileOperations::system() {
  static SystemFiles files;
  return files;
}

}  // namespace chainrule
